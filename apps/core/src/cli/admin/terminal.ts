import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Can questions be asked? */
export const hasTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

export const ask = (question: string): Promise<string> => prompt(question, process.stderr);

/** What is typed is not shown. */
export async function askHidden(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  process.stderr.write(question);
  const answer = await prompt('', silent);
  process.stderr.write('\n');
  return answer;
}

async function prompt(question: string, output: Writable): Promise<string> {
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
  }
}

/** First line of what is piped in. */
export async function firstLineOfInput(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) return line;
  return '';
}
