import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { callout } from './styles/callout.js';
import { word } from './words.js';

export type Status = 'info' | 'success' | 'warning' | 'danger';

export const statusIcons: Readonly<Record<Status, string>> = {
  info: 'info-circle',
  success: 'circle-check',
  warning: 'alert-triangle',
  danger: 'alert-circle',
};

/**
 * `<t-callout variant="danger" heading="這個時段已被借用。">最近可借：13:30–15:00。</t-callout>`: what must stay on the page.
 * `alert` speaks it at once (errors after sending); slot `actions` for one small button.
 * @slot default what is to be said
 * @slot actions one small button
 */
@element('t-callout')
export class TCallout extends TesseraElement {
  static override styles = [
    base,
    callout,
    css`
      .actions { display: flex; align-items: center; gap: var(--t-space-3); margin-inline-start: auto; }
      .text { flex: 1; min-width: 0; }
    `,
  ];

  @property() variant: Status = 'info';
  @property() heading = '';
  @property() icon = '';
  /** Announces the callout as soon as it appears. */
  @property({ type: Boolean }) alert = false;

  protected override render(): TemplateResult {
    return html`<div class="callout ${this.variant}" role=${this.alert ? 'alert' : nothing}>
      <t-icon name=${this.icon || statusIcons[this.variant]} label=${word(`status.${this.variant}`)}></t-icon>
      <div class="text">${this.heading ? html`<span class="heading">${this.heading}</span>` : nothing}<slot></slot></div>
      <div class="actions"><slot name="actions"></slot></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-callout': TCallout;
  }
}
