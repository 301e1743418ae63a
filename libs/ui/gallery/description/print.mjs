// `npm run describe -w @tessera/ui [-- <element>…]` prints what the gallery shows of each component.
import { describeComponents } from './describe-components.mjs';

const wanted = process.argv.slice(2).map((name) => name.replace(/^t-/, ''));
const row = (name, about) => `  ${name}${about ? `  — ${about}` : ''}`;
const block = (title, rows) => (rows.length > 0 ? [title, ...rows] : []);

for (const one of describeComponents().filter(({ file }) => wanted.length === 0 || wanted.includes(file))) {
  const lines = [
    `\n${one.tag}  (import '@tessera/ui/${one.file}')`,
    one.about,
    ...block(
      'Properties',
      one.properties.map((p) => row(`${p.attribute ?? `.${p.name}`}: ${p.type} = ${p.default}`, p.about)),
    ),
    ...block(
      'Events',
      one.events.map((e) => row(`${e.name} ${e.detail}`, e.about)),
    ),
    ...block(
      'Slots',
      one.slots.map((s) => row(s.name, s.about)),
    ),
    ...block(
      'Methods',
      one.methods.map((m) => row(m.signature, m.about)),
    ),
    ...block(
      'Functions',
      one.functions.map((f) => row(f.signature, f.about)),
    ),
    ...block(
      'Custom properties',
      one.styles.map((name) => row(name)),
    ),
    ...block(
      'Types',
      one.types.map(({ source }) => source),
    ),
  ];
  console.log(lines.join('\n'));
}
