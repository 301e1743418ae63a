import { html, nothing, type TemplateResult } from 'lit';
import type { GridBlock } from '../week-grid-model.js';
import { stateIcons } from './state-icons.js';
import { type GridWords, word } from './words.js';

const always = ['free', 'taken', 'waiting', 'closed', 'mine', 'selected'] as const;

/** What the looks mean; always there, so that nobody has to guess. */
export function renderLegend(
  words: GridWords,
  blocks: readonly GridBlock[],
  readonly: boolean,
  phone: boolean,
): TemplateResult {
  const shown = [
    ...always.slice(0, 3),
    ...(blocks.some(({ state }) => state === 'open-waiting') ? (['open-waiting'] as const) : []),
    ...always.slice(3, readonly ? 5 : 6),
  ];
  return html`<div class="legend" role="group" aria-label=${word('legend')}>
    ${shown.map((state) => html`<span><i class="swatch ${state}"><t-icon name=${stateIcons[state]} size="14"></t-icon></i>${words[state] ?? word(state)}</span>`)}
    ${readonly ? nothing : html`<span class="hint">${word(phone ? 'hint.touch' : 'hint.keys')}</span>`}
  </div>`;
}
