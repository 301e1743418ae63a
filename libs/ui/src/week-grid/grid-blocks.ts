import { html, nothing, type TemplateResult } from 'lit';
import { cssVariables } from '../css-variables.js';
import type { GridBlock, GridRange, PlacedBlock, WeekGridModel } from '../week-grid-model.js';
import { stateIcons } from './state-icons.js';
import { type GridWords, timesText, word } from './words.js';

export interface BlockHost {
  model: WeekGridModel;
  words: GridWords;
  open: (block: GridBlock, event: Event) => void;
}

/** State and title as they are read out, with what stands below the title. */
export const blockText = (words: GridWords, { state, title, lines = [] }: GridBlock): string =>
  [(words[state] ?? word(state)) + word('colon') + title, ...lines].join(word('comma'));

function renderInside(host: BlockHost, block: GridBlock): TemplateResult {
  const { state, title, lines = [] } = block;
  return html`<span class="sr">${timesText(block)}${word('comma')}${host.words[state] ?? word(state)}${word('colon')}</span>
    <b><t-icon name=${stateIcons[state]} size="14"></t-icon><span>${title}</span></b>
    ${lines.map((line) => html`<span class="line">${line}</span>`)}`;
}

/** Blocks are reached by pointer and by reading; the keyboard opens them from the cells that they cover. */
function renderBlock(host: BlockHost, { block, top, height, lane, lanes }: PlacedBlock): TemplateResult {
  const look = ['block', block.state, height < 2 ? 'low' : '', host.model.passable(block.state) ? 'under' : ''];
  const classes = look.filter(Boolean).join(' ');
  const place = cssVariables({ '--at': top, '--long': height, '--lane': lane, '--lanes': lanes });
  const told = `${timesText(block)} ${block.title}`;
  const inside = renderInside(host, block);
  if (block.plain) return html`<li class=${classes} title=${told} ${place}>${inside}</li>`;
  const open = (event: Event): void => host.open(block, event);
  return html`<li>${
    block.href
      ? html`<a class=${classes} href=${block.href} tabindex="-1" title=${told} @click=${open} ${place}>${inside}</a>`
      : html`<button type="button" class=${classes} tabindex="-1" title=${told} @click=${open} ${place}>${inside}</button>`
  }</li>`;
}

export function renderBlocks(host: BlockHost, date: string): TemplateResult | typeof nothing {
  const placed = host.model.placed(date);
  return placed.length === 0 ? nothing : html`<ul>${placed.map((one) => renderBlock(host, one))}</ul>`;
}

/** What is chosen, or is being chosen (`going`). */
export function renderChosen(
  { model, words }: BlockHost,
  range: GridRange,
  going: boolean,
): TemplateResult | typeof nothing {
  const top = model.rowAt(range.start);
  const height = model.rowAt(range.end) - top;
  if (height <= 0) return nothing;
  return html`<div class="block selected ${going ? 'going' : ''} ${height < 2 ? 'low' : ''}" aria-hidden="true" ${cssVariables({ '--at': top, '--long': height })}>
    <b><t-icon name=${stateIcons.selected} size="14"></t-icon><span>${height < 2 ? timesText(range) : (words.selected ?? word('selected'))}</span></b>
    ${height < 2 ? nothing : html`<span class="line num">${timesText(range)}</span>`}
  </div>`;
}
