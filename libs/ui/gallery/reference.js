// The tables made from the components' sources.
import { html, nothing } from 'lit';
import { word } from './words.js';

/** Tables of one component; columns are `[word, cell]`, the first cell is the name in code. */
const table = (title, rows, columns) =>
  rows.length === 0
    ? nothing
    : html`<section>
        <h2>${word(title)}</h2>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${word(title)}><table class="table">
          <thead><tr>${columns.map(([key]) => html`<th scope="col">${word(key)}</th>`)}</tr></thead>
          <tbody>${rows.map((row) => html`<tr>${columns.map(([, cell]) => html`<td>${cell(row)}</td>`)}</tr>`)}</tbody>
        </table></div>
      </section>`;

const code = (text) => (text ? html`<code lang="en">${text}</code>` : nothing);
const about = (one) => html`<span lang="en">${prose(one.about)}</span>`;

/** What stands between backticks of a docstring is code. */
export const prose = (text) => text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));

export const renderReference = (component) => html`
  ${table('properties', component.properties, [
    [
      'property',
      (one) => html`${code(one.name)}${one.inherited ? html` <small>${word('inherited')}</small>` : nothing}`,
    ],
    ['attribute', (one) => code(one.attribute)],
    ['type', (one) => code(one.type)],
    ['default', (one) => code(one.default)],
    ['meaning', about],
  ])}
  ${table('events', component.events, [
    [
      'event',
      (one) => html`${code(one.name)}${one.preventable ? html` <small>${word('preventable')}</small>` : nothing}`,
    ],
    ['detail', (one) => code(one.detail)],
    ['meaning', about],
  ])}
  ${table('slots', component.slots, [
    ['slot', (one) => code(one.name)],
    ['meaning', about],
  ])}
  ${table(
    'methods',
    [...component.methods, ...component.functions],
    [
      ['signature', (one) => code(one.signature)],
      ['meaning', about],
    ],
  )}
  <section><h2>${word('css')}</h2>
    ${component.parts.length > 0 ? html`<p>${component.parts.map(code)}</p>` : html`<p>${word('no-parts')}</p>`}
    ${component.styles.length > 0 ? html`<p>${word('custom')}: ${component.styles.map(code)}</p>` : nothing}
  </section>
  ${component.types.length === 0 ? nothing : html`<section><h2>${word('types')}</h2>${component.types.map(({ source }) => html`<pre lang="en" tabindex="0"><code>${source}</code></pre>`)}</section>`}`;

export const renderKeyboard = ({ keys, pointer }) =>
  keys.length === 0
    ? nothing
    : html`${table('keyboard', keys, [
        ['key', ([names]) => html`${names.map((name) => html`<kbd>${name}</kbd>`)}`],
        ['does', ([, chinese, english]) => (document.documentElement.lang === 'en' ? english : chinese)],
      ])}
      <section><h2>${word('pointer')}</h2><p>${document.documentElement.lang === 'en' ? pointer[1] : pointer[0]}</p></section>`;
