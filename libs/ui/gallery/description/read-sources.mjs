// Reads what the components' own TypeScript says: the gallery shows this and nothing written a second time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src', import.meta.url));
const doc = String.raw`(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?`;

/** Name without `.ts` → source, of every file of the library that is no spec. */
export const readSources = () =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')]),
  );

const plain = (comment = '') => comment.replace(/^\s*\*? ?/gm, '').trim();

/** Text of a docstring without its tags, and the tags: `@slot footer the verb` is `{slot: {footer: 'the verb'}}`. */
export function readDocstring(comment) {
  const [text, ...tags] = plain(comment).split(/^@/m);
  const read = { slot: {}, fires: {} };
  for (const tag of tags) {
    const [, kind, name, words] = /^(\w+)\s+(\S+)\s*([\s\S]*)$/.exec(tag) ?? [];
    if (kind in read) read[kind][name] = words.replace(/\s+/g, ' ').trim();
  }
  return { text: text.replace(/\s+/g, ' ').trim(), ...read };
}

export function readClass(source) {
  const [, comment, tag, name, parent] =
    new RegExp(`${doc}(?:@element\\('([\\w-]+)'\\)\\s*)?export (?:abstract )?class (\\w+) extends (\\w+)`).exec(
      source,
    ) ?? [];
  return { tag, name, parent, ...readDocstring(comment) };
}

const members = (options, name) => ({
  attribute: options.includes('attribute: false')
    ? null
    : (/attribute: '([\w-]+)'/.exec(options)?.[1] ?? name.toLowerCase()),
  reflect: options.includes('reflect: true'),
});
const typeOfValue = (value = '') =>
  /^(true|false)$/.test(value)
    ? 'boolean'
    : /^\d+$/.test(value)
      ? 'number'
      : value.startsWith("'")
        ? 'string'
        : 'unknown';

export const readProperties = (source) =>
  [
    ...source.matchAll(
      new RegExp(`${doc}@property\\(([^)]*)\\)\\s*(?:override )?(\\w+)(?:: ([^=;]+?))?(?: = ([^;]+))?;`, 'g'),
    ),
  ].map(([, comment, options, name, type, value]) => ({
    name,
    ...members(options, name),
    type: (type ?? typeOfValue(value)).replace(/\s+/g, ' '),
    default: value?.replace(/\s+/g, ' ') ?? '',
    about: readDocstring(comment).text,
  }));

/** Public methods and readable members of a class: two spaces in, no modifier, none of the platform's callbacks. */
export const readMethods = (source) =>
  [...source.matchAll(new RegExp(`^ {2}${doc}((?:get )?[a-z]\\w*\\([^)]*\\): [^{=]+?) \\{$`, 'gm'))]
    .filter(([, , signature]) => !/Callback\(|^get form\(/.test(signature))
    .map(([, comment, signature]) => ({ signature, about: readDocstring(comment).text }));

export const readFunctions = (source) =>
  [...source.matchAll(new RegExp(`^${doc}export function ([^{]+) \\{$`, 'gm'))].map(([, comment, signature]) => ({
    signature,
    about: readDocstring(comment).text,
  }));

/** What the class itself sends. `t-${way}` stands for one event per value that the parameter `way` can have. */
export function readEvents(source) {
  const sent = [...source.matchAll(/this\.send\(\s*(['`])(t-[^'`]+)\1(?:,\s*(\{[^}]*\}))?(,\s*true)?/g)].flatMap(
    ([, , name, detail = '', preventable]) =>
      spelledOut(name, source).map((one) => ({
        name: one,
        detail: memberNames(detail),
        preventable: Boolean(preventable),
      })),
  );
  const native = [...source.matchAll(/new Event\('(\w+)'[^)]*?(cancelable: true)?[^)]*\)/g)].map(([whole, name]) => ({
    name,
    detail: '',
    preventable: whole.includes('cancelable: true'),
  }));
  const clicks = source.includes("this.addEventListener('click'")
    ? [{ name: 'click', detail: '', preventable: true }]
    : [];
  return unique([...sent, ...native, ...clicks]);
}

function spelledOut(name, source) {
  const [whole, parameter] = /\$\{(\w+)\}/.exec(name) ?? [];
  if (!whole) return [name];
  const [, values = ''] = new RegExp(`\\b${parameter}: ((?:'\\w+'(?: \\| )?)+)`).exec(source) ?? [];
  return [...values.matchAll(/'(\w+)'/g)].map(([, value]) => name.replace(whole, value));
}
const memberNames = (detail) =>
  detail && `{ ${[...detail.matchAll(/[{,]\s*(\w+)/g)].map(([, name]) => name).join(', ')} }`;
const unique = (events) => [...new Map(events.map((one) => [one.name, one])).values()];

/** A slot for each of several things is told by its pattern: `after-${field.name}` is `after-<name>`. */
export const readSlots = (source) => {
  const single = [...source.matchAll(/<slot(?: name="([\w-]+)")?[\s>](?!name=\$)/g)].map(
    ([, name]) => name ?? 'default',
  );
  const several = [...source.matchAll(/<slot name=\$\{`([\w-]*)\$\{(?:\w+\.)*(\w+)\}`\}/g)];
  return [...new Set([...single, ...several.map(([, begin, name]) => `${begin}<${name}>`)])].sort();
};
export const readParts = (source) => [...new Set([...source.matchAll(/ part="([\w -]+)"/g)].map(([, name]) => name))];
/** Custom properties that a page may set on the element: read here and set nowhere here. */
export const readStyles = (source) =>
  [...new Set([...source.matchAll(/var\((--(?!t-)[\w-]+)/g)].map(([, name]) => name))].filter(
    (name) => !new RegExp(`${name}:`).test(source),
  );

/** `export interface` and `export type` of a source by their names, as they stand there. */
export const readTypes = (source) =>
  [...source.matchAll(/^export (?:interface (\w+)[\s\S]*?^\}|type (\w+) =[\s\S]*?;$)/gm)].map(([text, one, other]) => [
    one ?? other,
    text.replace(/^export /, ''),
  ]);
