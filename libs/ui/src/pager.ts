import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { formatNumber } from './numbers.js';
import './select.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { word } from './words.js';

export interface Total {
  value: number;
  /** The true number is larger. */
  atLeast: boolean;
}

/**
 * `<t-pager from="1" .count=${20} has-next @t-next=${…}>`: 「第 1–20 筆」 for lists by cursor. The page keeps its cursors; with
 * `.total` the whole is told, with `.sizes` the page size can be chosen.
 * @fires t-previous when the page before is wanted
 * @fires t-next when the next page is wanted
 * @fires t-size when another number of rows is chosen
 */
@element('t-pager')
export class TPager extends TesseraElement {
  static override styles = [
    base,
    controls,
    css`
      nav { display: flex; align-items: center; flex-wrap: wrap; gap: 4px 12px; min-height: 44px; padding: 6px 12px; font-size: var(--t-text-xs); color: var(--t-text-muted); border-top: 1px solid var(--t-border); }
      .turn { display: flex; gap: 4px; margin-inline-start: auto; }
      t-select { --t-control: 28px; }
      @media (max-width: 599.98px) { t-select { --t-control: 44px; } }
    `,
  ];

  /** Place of the first row shown, counting from 1. */
  @property({ type: Number }) from = 1;
  /** How many rows are shown. */
  @property({ type: Number }) count = 0;
  @property({ attribute: false }) total: Total | null = null;
  /** Counter of the things listed: 筆, 則, 件, 人; 筆 unless said. */
  @property() unit = '';
  @property({ type: Boolean, attribute: 'has-previous' }) hasPrevious = false;
  @property({ type: Boolean, attribute: 'has-next' }) hasNext = false;
  @property({ type: Boolean }) loading = false;
  @property({ attribute: false }) sizes: readonly number[] = [];
  @property({ type: Number }) size = 20;

  private text(): string {
    const unit = this.unit || word('pager.unit');
    if (this.count === 0) return word('pager.none');
    const range = word('pager.range', {
      from: formatNumber(this.from),
      to: formatNumber(this.from + this.count - 1),
      unit,
    });
    if (!this.total) return range.trim();
    return (
      range +
      word(this.total.atLeast ? 'pager.at-least' : 'pager.total', { total: formatNumber(this.total.value), unit })
    ).trim();
  }

  private resized(event: Event): void {
    event.stopPropagation();
    this.size = Number((event.target as HTMLInputElement).value);
    this.send('t-size', { size: this.size });
  }

  private renderTurn(way: 'previous' | 'next', possible: boolean): TemplateResult {
    const words = word(`pager.${way}`);
    return html`<button
      type="button" class="icon-btn" aria-label=${words} title=${words} ?disabled=${!possible || this.loading} @click=${() => this.send(`t-${way}`)}
    ><t-icon name=${way === 'previous' ? 'chevron-left' : 'chevron-right'} size="18"></t-icon></button>`;
  }

  protected override render(): TemplateResult {
    const unit = this.unit || word('pager.unit');
    const sizes = this.sizes.map((size) => ({ value: String(size), label: word('pager.size', { size, unit }) }));
    return html`<nav aria-label=${word('pager.label')} class="num">
      <span role="status">${this.text()}</span>
      ${sizes.length > 0 ? html`<t-select hide-label inline label=${word('pager.rows')} .options=${sizes} .value=${String(this.size)} @change=${this.resized}></t-select>` : nothing}
      ${this.hasPrevious || this.hasNext ? html`<span class="turn">${this.renderTurn('previous', this.hasPrevious)}${this.renderTurn('next', this.hasNext)}</span>` : nothing}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-pager': TPager;
  }
}
