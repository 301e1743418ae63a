import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const program = fileURLToPath(new URL('./database-holder.mjs', import.meta.url));

/** A process of its own that has the embedded database open, like a portal or a command does. */
export interface Holder {
  url: string;
  close(): Promise<void>;
  /** As `kill -9` does: it closes nothing. */
  kill(): Promise<void>;
}

export async function holdDatabase(dataDirectory: string): Promise<Holder> {
  const child = fork(program, [dataDirectory], { execArgv: [], env: { ...process.env, NODE_OPTIONS: '' } });
  const [message] = (await Promise.race([once(child, 'message'), failed(child)])) as [{ url: string }];
  const end = async (act: () => void) => {
    const ended = once(child, 'exit');
    act();
    await ended;
  };
  return {
    url: message.url,
    close: () => end(() => child.send('close')),
    kill: () => end(() => child.kill('SIGKILL')),
  };
}

async function failed(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error('The process ended before it had the database open.');
}

export async function query<Row>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  // the server may be killed while this connection ends
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

export const isRunning = (url: string): Promise<boolean> =>
  query(url, 'select').then(
    () => true,
    () => false,
  );

export const postmasterPid = (data: string): number =>
  Number(readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n')[0]);
