import { type ChildProcess, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { temporaryFolder } from './cluster.js';
import { HttpClient } from './http-client.js';
import { workerProgram } from './portal-programs.js';
import { testDatabase } from './test-database.js';

export interface PortalOptions {
  /** On top of the defaults for tests: a free port, a data folder of its own, no captcha, no demo seed. */
  environment?: Record<string, string>;
  /** An existing database instead of a fresh one; it is not dropped at the end. */
  databaseUrl?: string;
}

export interface Portal {
  url: string;
  databaseUrl: string;
  dataDirectory: string;
  client(): HttpClient;
  /** A client with a session of this account; throws when the portal refuses it. */
  signIn(account: string, password: string): Promise<HttpClient>;
  /** Everything the process wrote so far. */
  logs(): string;
  stop(): Promise<void>;
}

const startPatience = 60_000;
const stopPatience = 20_000;

/** Starts one worker of the built portal, with jobs, over a fresh database, and waits until it is ready. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const database = options.databaseUrl ? { url: options.databaseUrl, drop: async () => {} } : await testDatabase();
  const dataDirectory = temporaryFolder();
  const child = fork(workerProgram, {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: database.url,
      TESSERA_DATA_DIR: dataDirectory,
      TESSERA_DEMO: '0',
      TESSERA_CAPTCHA: 'off',
      TESSERA_ROLE: 'http+jobs',
      ...options.environment,
    },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let logs = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      logs += text;
    });
  }
  const stop = async () => {
    await end(child);
    await database.drop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    const url = `http://127.0.0.1:${await readyPort(child)}`;
    await awaitHealth(url);
    return {
      url,
      databaseUrl: database.url,
      dataDirectory,
      client: () => new HttpClient(url),
      signIn: (account, password) => signIn(url, account, password),
      logs: () => logs,
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${logs}`);
  }
}

async function signIn(url: string, account: string, password: string): Promise<HttpClient> {
  const client = new HttpClient(url);
  const { status, body } = await client.post('/api/session', { account, password });
  if (status !== 200) throw new Error(`${account} cannot sign in: ${status} ${JSON.stringify(body)}`);
  return client;
}

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The portal was not ready in time.')), startPatience);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    child.on('message', (message: { type?: string; port?: number }) => {
      if (message.type === 'ready') settle(() => resolve(message.port ?? 0));
    });
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code, signal) =>
      settle(() => reject(new Error(`The portal ended at start (${signal ?? code}).`))),
    );
  });
}

async function awaitHealth(url: string): Promise<void> {
  const deadline = performance.now() + startPatience;
  for (;;) {
    const status = await fetch(`${url}/health/ready`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (performance.now() > deadline) throw new Error(`/health/ready answers ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** SIGTERM, and SIGKILL for a portal that does not end. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopPatience);
  await ended;
  clearTimeout(timer);
}
