import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { state } from './styles/state.js';

/**
 * `<t-empty icon="inbox" heading="還沒有借用紀錄" note="借用場地後會列在這裡。">one small button</t-empty>`.
 * @slot default one small button
 */
@element('t-empty')
export class TEmpty extends TesseraElement {
  static override styles = [base, state];

  @property() icon = 'inbox';
  /** What is missing. */
  @property() heading = '';
  /** What would fill it. */
  @property() note = '';

  protected override render(): TemplateResult {
    return html`<div class="state">
      <t-icon name=${this.icon} size="28"></t-icon>
      <b>${this.heading}</b>
      ${this.note ? html`<span class="note">${this.note}</span>` : nothing}
      <slot></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-empty': TEmpty;
  }
}
