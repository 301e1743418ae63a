import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { formatNumber } from './numbers.js';
import { base } from './styles/base.js';

/** `<t-figure label="待簽公文" .value=${12} note="2 件逾期" late>`: one number with its name; zero is muted, never green. */
@element('t-figure')
export class TFigure extends TesseraElement {
  static override styles = [
    base,
    css`
      .figure { display: flex; flex-direction: column; justify-content: center; min-width: 0; }
      .name { display: flex; align-items: center; gap: 4px; font-size: var(--t-text-xs); color: var(--t-text-muted); white-space: nowrap; }
      .value { font-size: var(--t-text-3xl); font-weight: 600; line-height: 1.15; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
      :host([size="small"]) .value { font-size: var(--t-text-2xl); }
      .value small { margin-inline-start: 4px; font-size: var(--t-text-xs); font-weight: 400; letter-spacing: 0; color: var(--t-text-muted); }
      .note { font-size: var(--t-text-xs); color: var(--t-text-muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .zero { color: var(--t-text-muted); font-weight: 400; }
      .late :is(.value, .note) { color: var(--t-danger-text); }
    `,
  ];

  @property() label = '';
  @property() icon = '';
  /** A number, or text such as `99+`. */
  @property({ attribute: false }) value: number | string = 0;
  @property() unit = '';
  @property() note = '';
  @property({ type: Boolean }) late = false;
  @property({ reflect: true }) size: 'small' | 'medium' = 'medium';

  protected override render(): TemplateResult {
    const shown = typeof this.value === 'number' ? formatNumber(this.value) : this.value;
    const zero = this.value === 0 || this.value === '0';
    return html`<div class="figure ${this.late && !zero ? 'late' : ''}">
      <span class="name">${this.icon ? html`<t-icon name=${this.icon} size="14"></t-icon>` : nothing}${this.label}</span>
      <span class="value ${zero ? 'zero' : ''}">${shown}${this.unit ? html`<small>${this.unit}</small>` : nothing}</span>
      ${this.note ? html`<span class="note">${this.note}</span>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-figure': TFigure;
  }
}
