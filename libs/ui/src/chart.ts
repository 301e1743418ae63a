import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import './button.js';
import { chartStyles } from './chart/chart.styles.js';
import { type ChartDrawing, type ChartPlace, lookOf, renderPatterns } from './chart/chart-parts.js';
import { drawLying, drawUpright, fitsUpright } from './chart/draw-bars.js';
import { drawLines, markers } from './chart/draw-lines.js';
import { word } from './chart/words.js';
import { element, TesseraElement } from './element.js';
import { formatCount, formatNumber } from './numbers.js';
import { base } from './styles/base.js';
import { table } from './styles/table.js';
import { WidthController } from './width-controller.js';

/** Labels along one axis, and for each series as many figures, null where there is none. */
export interface ChartFigures {
  labels: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[] }[];
}

/**
 * `<t-chart label="各場地使用時數" unit="小時" .figures=${{labels, series}}>`: bars or lines with the table of the same figures, which can
 * be shown and is always there for screen readers. Series differ by pattern, dash and mark beside colour. Bars lie down,
 * each under its name, where the names do not fit below them.
 * @fires t-table when the table is shown or hidden
 */
@element('t-chart')
export class TChart extends TesseraElement {
  static override styles = [base, table, chartStyles];

  /** What the figures are; names chart and table. */
  @property() label = '';
  @property({ attribute: false }) figures: ChartFigures = { labels: [], series: [] };
  /** Of the figures: 小時, 次; with the axis and in the table. */
  @property() unit = '';
  @property() kind: 'bars' | 'lines' = 'bars';
  /** Of bars; upright ones lie down where their names do not fit. */
  @property() direction: 'upright' | 'lying' = 'upright';
  /** Bars on each other instead of side by side; figures from zero up. */
  @property({ type: Boolean }) stacked = false;
  /** Head of the first column of the table: 場地, 月份. */
  @property({ attribute: 'item-label' }) itemLabel = '';
  /** The table is shown. */
  @property({ type: Boolean, attribute: 'table-open' }) tableOpen = false;

  private readonly size = new WidthController(this);

  private toggle(): void {
    this.tableOpen = !this.tableOpen;
    this.send('t-table', { open: this.tableOpen });
  }

  /** Letters of 12 px at the usual size of text. */
  private get place(): ChartPlace {
    const letter = 0.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const tell = (label: string, series: string, value: number): string =>
      word('point', { label, series, value: formatCount(value, this.unit) });
    return { width: this.size.width, letter, stacked: this.stacked, tell };
  }

  private draw(data: ChartFigures, place: ChartPlace): ChartDrawing {
    if (this.kind === 'lines') return drawLines(data, place);
    return this.direction === 'upright' && fitsUpright(data, place) ? drawUpright(data, place) : drawLying(data, place);
  }

  private renderSwatch(series: number): TemplateResult {
    const look = lookOf(series);
    const sample =
      this.kind === 'lines'
        ? svg`<g class="look-${look}"><polyline class="line" points="0,7 22,7"></polyline><path class="marker" d=${markers[look] ?? ''} transform="translate(11 7)"></path></g>`
        : svg`<rect class="bar look-${look}" fill="url(#look-${look})" width="22" height="14"></rect>`;
    return html`<svg aria-hidden="true">${sample}</svg>`;
  }

  private renderHead(): TemplateResult {
    const { series } = this.figures;
    return html`<div class="head">
      ${this.unit ? html`<span class="muted">${word('unit', { unit: this.unit })}</span>` : nothing}
      ${series.length > 1 ? html`<ul class="legend" aria-hidden="true">${series.map(({ name }, at) => html`<li>${this.renderSwatch(at)}${name}</li>`)}</ul>` : nothing}
      <t-button class="end" variant="quiet" size="small" icon="table" expanded=${this.tableOpen ? 'true' : 'false'} @click=${this.toggle}>${word(this.tableOpen ? 'hide' : 'show')}</t-button>
    </div>`;
  }

  private renderDrawing(): TemplateResult | typeof nothing {
    if (this.size.width === 0) return nothing;
    const { height, parts } = this.draw(this.figures, this.place);
    return html`<svg role="img" aria-label=${word('image', { label: this.label })} viewBox="0 0 ${this.size.width} ${height}" height=${height}>${parts}</svg>`;
  }

  private renderTable(): TemplateResult {
    const { labels, series } = this.figures;
    return html`<div class=${this.tableOpen ? 'figures table-scroll' : 'sr'} tabindex=${this.tableOpen ? '0' : nothing} role=${this.tableOpen ? 'group' : nothing} aria-label=${this.tableOpen ? this.label : nothing}><table class="table">
      <caption>${this.label}${this.unit ? html` ${word('unit', { unit: this.unit })}` : nothing}</caption>
      <thead><tr><th scope="col">${this.itemLabel || word('item')}</th>${series.map(({ name }) => html`<th scope="col" class="r">${name}</th>`)}</tr></thead>
      <tbody>${labels.map(
        (label, at) =>
          html`<tr><th scope="row">${label}</th>${series.map(({ values }) => {
            const value = values[at] ?? null;
            return html`<td class="r num">${value === null ? word('nothing') : formatNumber(value)}</td>`;
          })}</tr>`,
      )}</tbody>
    </table></div>`;
  }

  protected override render(): TemplateResult {
    if (this.figures.labels.length === 0) return html`<p class="none">${word('none')}</p>`;
    return html`<svg class="patterns" aria-hidden="true">${renderPatterns()}</svg>${this.renderHead()}<div class="drawing">${this.renderDrawing()}</div>${this.renderTable()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-chart': TChart;
  }
}
