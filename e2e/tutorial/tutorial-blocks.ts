import { readFileSync } from 'node:fs';

/** A code block of a tutorial: a file to write, a command to run, or one that runs until the reader stops it. */
export type Block =
  | { kind: 'file'; path: string; text: string }
  | { kind: 'run'; command: string }
  | { kind: 'serve'; command: string };

const fenced = /^```(.*)\n([\s\S]*?)^```$/gm;

/** Every block of a page, in its order. One that says neither of which file it is nor that it is a command is refused. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(fenced)].map(([, info = '', text = '']) => {
    const [, path] = /^\w+ file=([\w./-]+)$/.exec(info) ?? [];
    if (path) return { kind: 'file', path, text };
    if (info === 'sh') return { kind: 'run', command: text };
    if (info === 'sh serve') return { kind: 'serve', command: text };
    throw new Error(`A block that nobody would execute: \`\`\`${info}`);
  });
}

export const readPage = (name: string): string =>
  readFileSync(new URL(`../../docs/tutorial/${name}.md`, import.meta.url), 'utf8');
