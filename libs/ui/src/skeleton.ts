import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import { base } from './styles/base.js';
import { word } from './words.js';

/** `<t-skeleton lines="5">`: stones where text will be, shown only when the wait passes 200 ms; nothing shimmers. */
@element('t-skeleton')
export class TSkeleton extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { animation: appear 1ms 200ms both; }
      @keyframes appear { from { opacity: 0; } to { opacity: 1; } }
      .lines { display: grid; gap: 14px; padding-block: 8px; }
      span { height: 12px; border-radius: var(--t-radius-1); background: var(--t-surface-sunken); }
      span:nth-child(5n + 1) { width: 88%; } span:nth-child(5n + 2) { width: 64%; } span:nth-child(5n + 3) { width: 92%; }
      span:nth-child(5n + 4) { width: 48%; } span:nth-child(5n) { width: 76%; }
      @media (forced-colors: active) { span { background: GrayText; forced-color-adjust: none; } }
    `,
  ];

  @property({ type: Number }) lines = 5;

  protected override render(): TemplateResult {
    return html`<div class="sr" role="status">${word('loading')}</div>
      <div class="lines" aria-hidden="true">${Array.from({ length: this.lines }, () => html`<span></span>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-skeleton': TSkeleton;
  }
}
