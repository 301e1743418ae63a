#!/usr/bin/env node
// Code in these pages is quoted, not written: a block that begins with ```ts from <file> [<name>] holds what stands there.
// `node docs/extension-points/quotes.mjs` writes all quotations anew; a spec fails when one of them is not what the source says.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = new URL('./', import.meta.url);
const repository = new URL('../../', import.meta.url);
const block = /^```(\w+) from (\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** The pages by their names, without `.md`. */
export const readPages = () =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => [basename(name, '.md'), readFileSync(new URL(name, folder), 'utf8')]),
  );

/** A page with every quotation as its source says now. */
export const quotedAnew = (page) =>
  page.replace(block, (_whole, language, file, name) => {
    const source = readFileSync(new URL(file, repository), 'utf8');
    const text = !name
      ? source.trimEnd()
      : language === 'json'
        ? member(source, name, 2)
        : declaration(source, name, file);
    return `\`\`\`${language} from ${file}${name ? ` ${name}` : ''}\n${text}\n\`\`\``;
  });

/** Files and names that a page quotes. */
export const quotationsOf = (page) => [...page.matchAll(block)].map(([, , file, name]) => ({ file, name }));

/** `export interface Name {…}` and the like with the docstring before; `name:` stands for a member of an object. */
function declaration(source, name, file) {
  if (name.endsWith(':')) return member(source, name.slice(0, -1), 4);
  const start = new RegExp(
    `^(?:/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\n)?export (?:declare |abstract )*(?:interface|class|const|type|function) ${name}\\b`,
    'm',
  ).exec(source);
  if (!start) throw new Error(`${file} exports no ${name}`);
  const rest = source.slice(start.index);
  const isBody = /^export (?:declare |abstract )*(?:interface|class|function) /m.test(start[0]);
  const [, text] = (isBody ? /^([\s\S]*?^\})$/m : /^((?:\/\*\*[\s\S]*?\*\/\n)?[\s\S]*?;)$/m).exec(rest) ?? [];
  return text;
}

/** A member of an object literal or a JSON file, `indent` spaces in, moved to the margin. */
function member(source, name, indent) {
  const lines = source.split('\n');
  const margin = ' '.repeat(indent);
  const first = lines.findIndex(
    (line) => line.startsWith(`${margin}${name}:`) || line.startsWith(`${margin}"${name}":`),
  );
  if (first < 0) throw new Error(`there is no member ${name}`);
  const next = lines.findIndex(
    (line, at) =>
      at > first && line.trim() !== '' && !/^[\])}.]/.test(line.slice(indent)) && line.search(/\S/) <= indent,
  );
  const docstring = lines[first - 1]?.trim().startsWith('/**') ? 1 : 0;
  return lines
    .slice(first - docstring, next < 0 ? undefined : next)
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/\s*\n\}?$/, '')
    .replace(/,$/, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, page] of readPages()) writeFileSync(new URL(`${name}.md`, folder), quotedAnew(page));
