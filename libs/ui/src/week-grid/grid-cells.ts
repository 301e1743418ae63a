import { html, type TemplateResult } from 'lit';
import { partsOf } from '../days.js';
import type { GridDay, WeekGridModel } from '../week-grid-model.js';
import { blockText } from './grid-blocks.js';
import { dayText, type GridWords, headText, timesText, word } from './words.js';

export interface CellsHost {
  model: WeekGridModel;
  words: GridWords;
  days: readonly GridDay[];
  /** Places of the days shown: all of them, or one on a phone. */
  shown: readonly number[];
  /** One day at a time. */
  alone: boolean;
}

const lookOf = ({ holiday, today }: GridDay): string =>
  [holiday ? 'holiday' : '', today ? 'today' : ''].filter(Boolean).join(' ');

const dayName = ({ date, today, note }: GridDay): string =>
  [dayText(date), today ? word('today') : '', note].filter(Boolean).join(word('comma'));

function renderHead(day: GridDay, alone: boolean): TemplateResult {
  const [weekday, short] = alone ? ['', dayText(day.date)] : headText(day.date);
  return html`<span role="columnheader" class="day-head num ${lookOf(day)}" aria-label=${dayName(day)} title=${dayName(day)}><small>${weekday}</small><b>${short}</b></span>`;
}

/** 「3 月 13 日（五） 10:00–10:30，可借」. */
export function cellName({ model, words, days }: CellsHost, day: number, row: number): string {
  const cell = model.cell(day, row);
  if (!cell) return '';
  const state = cell.block ? blockText(words, cell.block) : cell.past ? word('past') : (words.free ?? word('free'));
  return `${dayText(days[day]?.date ?? '')} ${timesText(cell)}${word('comma')}${state}`;
}

function renderRow(host: CellsHost, row: number): TemplateResult {
  const { model, shown } = host;
  const first = model.cell(shown[0] ?? 0, row);
  const hour = model.rows === 1 ? word('whole-day') : first?.start.endsWith('00') ? first.start : '';
  return html`<div role="row">
    <span role=${hour ? 'rowheader' : 'presentation'} class="hour num ${row === 0 ? 'first' : ''}"><span>${hour}</span></span>
    ${shown.map((day) => {
      const cell = model.cell(day, row);
      const look = ['cell', cell?.past ? 'past' : '', cell?.end.endsWith('00') ? 'hourly' : ''];
      if (model.choosable(day, row)) look.push('open');
      return html`<div role="gridcell" tabindex="-1" data-day=${day} data-row=${row} class=${look.filter(Boolean).join(' ')} aria-label=${cellName(host, day, row)}></div>`;
    })}
  </div>`;
}

export const renderCells = (host: CellsHost): TemplateResult => html`<div role="row">
    <span role="presentation" class="day-head"></span>${host.shown.map((day) => renderHead(host.days[day]!, host.alone))}
  </div>
  ${Array.from({ length: host.model.rows }, (_, row) => renderRow(host, row))}`;

/** The days of the week as tabs, where there is room for one. */
export const renderDayTabs = (
  days: readonly GridDay[],
  shown: number,
  show: (day: number) => void,
  keydown: (event: KeyboardEvent) => void,
): TemplateResult =>
  html`<div class="day-tabs" role="tablist" aria-label=${word('days')} @keydown=${keydown}>${days.map((day, at) => {
    const [weekday] = headText(day.date);
    const number = partsOf(day.date).day;
    return html`<button type="button" role="tab" id="day-${at}" class="num ${lookOf(day)}" aria-controls="frame" aria-selected=${at === shown ? 'true' : 'false'} tabindex=${at === shown ? '0' : '-1'}
      aria-label="${weekday} ${number}${word('comma')}${dayName(day)}" @click=${() => show(at)}><small>${weekday}</small> <b>${number}</b></button>`;
  })}</div>`;
