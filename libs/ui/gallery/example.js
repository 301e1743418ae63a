// An example is markup, what is set on its elements and what a press does. The live one and the code to copy come from the same.

/** The example's elements, alive: `set` by selector, `press` by selector as a click handler that gets the example. */
export function liveExample({ markup, set, press = {} }, t, module) {
  const place = document.createElement('div');
  place.className = 'live';
  const template = document.createElement('template');
  template.innerHTML = markup(t);
  place.append(document.importNode(template.content, true));
  for (const [selector, members] of Object.entries(set?.(t) ?? {}))
    for (const one of place.querySelectorAll(selector)) Object.assign(one, members);
  for (const [selector, act] of Object.entries(press))
    for (const one of place.querySelectorAll(selector)) one.addEventListener('click', () => act(place, module, t));
  return place;
}

/** Tags of the library's elements in an example, each once. */
export const usedTags = ({ markup }, t) => [
  ...new Set(Array.from(markup(t).matchAll(/<(t-[\w-]+)/g), ([, tag]) => tag)),
];

/** The same as a text to copy. */
export function exampleCode(example, t, file) {
  const { markup, set, press = {} } = example;
  const acts = Object.entries(press).map(([selector, act]) => [selector, readAct(act, t)]);
  const named = acts.map(([, { uses }]) => uses).find(Boolean);
  const others = usedTags(example, t).map((tag) => tag.slice(2));
  const imports = [...new Set([file, ...others])].map((one) =>
    named && one === file ? `import { ${named} } from '@tessera/ui/${one}';` : `import '@tessera/ui/${one}';`,
  );
  const lines = [...imports, '', withoutIndent(markup(t))];
  for (const [selector, members] of Object.entries(set?.(t) ?? {}))
    for (const [name, value] of Object.entries(members))
      lines.push('', `document.querySelector('${selector}').${name} = ${literal(value)};`);
  for (const [selector, { code }] of acts)
    lines.push('', `document.querySelector('${selector}').addEventListener('click', () => ${code});`);
  return lines.join('\n');
}

/** What a press does, as one writes it in a page: with the document, what is imported, and words in one language. */
function readAct(act, t) {
  const [, parameters, code] = /^\(([^)]*)\)\s*=>\s*([\s\S]*)$/.exec(`${act}`) ?? [];
  const words = (_whole, chinese, english) => `'${t(chinese, english)}'`;
  return {
    uses: /\{ (\w+) \}/.exec(parameters)?.[1],
    code: code.replace(/\broot\./g, 'document.').replace(/\bt\('([^']*)', '([^']*)'\)/g, words),
  };
}

/** The last line closes what the first opens: both stand at the margin. */
function withoutIndent(text) {
  const lines = text.trim().split('\n');
  const indent = lines.at(-1).search(/\S/);
  return lines.map((line, at) => (at === 0 ? line : line.slice(indent))).join('\n');
}

/** A value as JavaScript: short things on one line. */
export function literal(value, indent = '') {
  if (value instanceof Set) return `new Set(${literal([...value], indent)})`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(
        ([name, one]) => `${/^[a-z_]\w*$/i.test(name) ? name : `'${name}'`}: ${literal(one, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : ['{ ', ' }'];
  const line = `${open}${entries.join(', ')}${close}`;
  if (line.length + indent.length <= 90 && !line.includes('\n')) return line;
  return `${open.trim()}\n${entries.map((one) => `${inner}${one},`).join('\n')}\n${indent}${close.trim()}`;
}
