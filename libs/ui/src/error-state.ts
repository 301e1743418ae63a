import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import './button.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { state } from './styles/state.js';
import { word } from './words.js';

/**
 * `<t-error-state heading="暫時連不上信箱" number="T-1305" @t-retry=${…}>`: calm, with 重試; no red, no stack.
 * @fires t-retry when 重試 is pressed
 * @slot default a further way on
 */
@element('t-error-state')
export class TErrorState extends TesseraElement {
  static override styles = [base, state];

  @property() icon = 'plug-connected-x';
  @property() heading = '';
  /** E.g. 上次成功 09:40. */
  @property() note = '';
  /** The stable number of the error, for the help desk. */
  @property() number = '';
  @property({ type: Boolean, attribute: 'no-retry' }) noRetry = false;
  @property({ type: Boolean }) retrying = false;

  protected override render(): TemplateResult {
    const note = [this.note, this.number].filter(Boolean).join('\u3000');
    return html`<div class="state" role="status">
      <t-icon name=${this.icon} size="28"></t-icon>
      <b>${this.heading}</b>
      ${note ? html`<span class="note num">${note}</span>` : nothing}
      ${this.noRetry ? nothing : html`<t-button size="small" icon="refresh" ?loading=${this.retrying} @click=${() => this.send('t-retry')}>${word('retry')}</t-button>`}
      <slot></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-error-state': TErrorState;
  }
}
