import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Block } from './tutorial-blocks.js';

/** Milliseconds. */
const startPatience = 60_000;
const stopPatience = 10_000;

/** Somebody who does what a tutorial says in a folder, on a computer with Node and nothing else set up. */
export class Reader {
  private server: ChildProcess | undefined;
  /** What the terminal showed. */
  output = '';

  private constructor(
    private readonly folder: string,
    private readonly environment: NodeJS.ProcessEnv,
    readonly url: string,
  ) {}

  /** @param home for settings and caches of the reader's own, in place of those of who runs the specs */
  static async at(folder: string, home: string, registry: string): Promise<Reader> {
    mkdirSync(folder, { recursive: true });
    const port = await freePort();
    const environment = {
      PATH: process.env.PATH,
      HOME: home,
      PORT: String(port),
      npm_config_registry: registry,
      npm_config_update_notifier: 'false',
      npm_config_audit: 'false',
    };
    return new Reader(folder, environment, `http://localhost:${port}`);
  }

  async execute(block: Block): Promise<void> {
    if (block.kind === 'file') this.write(block.path, block.text);
    else if (block.kind === 'run') await this.run(block.command);
    else await this.serve(block.command);
  }

  private write(path: string, text: string): void {
    mkdirSync(join(this.folder, dirname(path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  private async run(command: string): Promise<void> {
    const child = this.spawn(command);
    const status = await new Promise((ended) => child.once('exit', (code, signal) => ended(signal ?? code)));
    if (status !== 0) throw new Error(`${command}ended with ${status}:\n${this.output}`);
  }

  private async serve(command: string): Promise<void> {
    await this.stop();
    this.output = '';
    this.server = this.spawn(command);
    const deadline = performance.now() + startPatience;
    while (!this.output.includes('Tessera is ready')) {
      if (this.server.exitCode !== null || performance.now() > deadline)
        throw new Error(`${command}did not come to serve:\n${this.output}`);
      await new Promise((again) => setTimeout(again, 50));
    }
  }

  /** In a group of its own, which Ctrl+C reaches as a whole. */
  private spawn(command: string): ChildProcess {
    const child = spawn('sh', ['-ec', command], {
      cwd: this.folder,
      env: this.environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    return child;
  }

  /** Ctrl+C; kills what does not end, and complains. */
  async stop(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (!server?.pid || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('close', resolve));
    process.kill(-server.pid, 'SIGINT');
    let killed = false;
    const timer = setTimeout(() => {
      killed = process.kill(-server.pid!, 'SIGKILL');
    }, stopPatience);
    await ended;
    clearTimeout(timer);
    if (killed) throw new Error(`What was started did not end by Ctrl+C:\n${this.output}`);
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
