import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/tessera.mjs', import.meta.url));
const startPatience = 90_000;

export interface CommandResult {
  status: number;
  out: string;
  errors: string;
}

const environmentOf = (dataDirectory: string, more: Record<string, string> = {}) => ({
  ...process.env,
  NODE_OPTIONS: '',
  DATABASE_URL: '',
  TESSERA_DATA_DIR: dataDirectory,
  ...more,
});

/** Runs `tessera …` to its end. */
export const tessera = (dataDirectory: string, words: string[], input = ''): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...words],
      { env: environmentOf(dataDirectory) },
      (error, out, errors) => resolve({ status: error ? Number(error.code ?? 1) : 0, out, errors }),
    );
    child.stdin?.end(input);
  });

/** `tessera start`, from its greeting to its end. */
export class SupervisedPortal {
  output = '';

  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
  }

  static async start(dataDirectory: string, environment: Record<string, string> = {}): Promise<SupervisedPortal> {
    const port = await freePort();
    const child = spawn(process.execPath, [program, 'start'], {
      env: environmentOf(dataDirectory, { PORT: String(port), TESSERA_CAPTCHA: 'off', ...environment }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const portal = new SupervisedPortal(port, child);
    await portal.says('Tessera is ready');
    return portal;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async says(words: string): Promise<void> {
    const deadline = performance.now() + startPatience;
    while (!this.output.includes(words)) {
      if (this.child.exitCode !== null || performance.now() > deadline)
        throw new Error(`no "${words}":\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** @returns exit status, null after a kill */
  async end(name: NodeJS.Signals): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const ended = once(this.child, 'exit');
    this.signal(name);
    await ended;
    return this.child.exitCode;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
