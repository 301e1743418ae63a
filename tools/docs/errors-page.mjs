import { browserProblems } from '@tessera/contracts/browser-problems';
import { problemRegistry } from '@tessera/contracts/problem-registry';
import { helpBySlug, helpByStatus, rooms } from './error-help.mjs';

const hundredOf = ({ number }) => number.slice(2, 4);

/** Of both registries, by number: `{slug, number, status, title}`; status 0 never leaves the browser. */
export const allProblems = () =>
  [...Object.entries(problemRegistry), ...Object.entries(browserProblems)]
    .map(([slug, kind]) => ({ slug, ...kind }))
    .sort((a, b) => a.number.localeCompare(b.number));

const helpOf = ({ slug, status }) => helpBySlug[slug] ?? helpByStatus[status];

const row = (one) =>
  `| <a id="${one.number.toLowerCase()}"></a>${one.number} | ${one.title['zh-Hant']}<br>${one.title.en} | ${one.status || '—'} | \`${one.slug}\` | ${helpOf(one)} |`;

const section = (hundred, problems) => `## ${hundred} · ${rooms[hundred]}

| number | what the person reads | status | type | what helps |
| --- | --- | --- | --- | --- |
${problems.map(row).join('\n')}
`;

function byHundred() {
  const found = new Map();
  for (const one of allProblems()) found.set(hundredOf(one), [...(found.get(hundredOf(one)) ?? []), one]);
  return found;
}

/** The page `docs/errors.md`. Throws where a problem has no room or no help. */
export function errorsPage() {
  const hundreds = byHundred();
  for (const [hundred, problems] of hundreds) {
    if (!rooms[hundred]) throw new Error(`tools/docs/error-help.mjs names no room for T-${hundred}xx`);
    const helpless = problems.find((one) => !helpOf(one));
    if (helpless) throw new Error(`tools/docs/error-help.mjs has no help for ${helpless.slug}`);
  }
  return `<!-- Made by tools/docs/write-errors.mjs from the registries in libs/contracts: do not edit. -->
# Every error

Each refusal, on the page and in the API, carries a number that never changes its meaning. \`https://<docs>/errors.md#t-2104\` leads to its line. Over HTTP a refusal is a problem document (RFC 9457) whose \`type\` is \`urn:tessera:problem:<type>\`; numbers without a status arise in the browser and are seen there only, on the page and, with the trace, in its console.

${[...hundreds].map(([hundred, problems]) => section(hundred, problems)).join('\n')}`;
}
