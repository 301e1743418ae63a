import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { badge } from './styles/badge.js';
import { base } from './styles/base.js';

export type BadgeVariant =
  | 'neutral'
  | 'success'
  | 'warning'
  | 'danger'
  | 'info'
  | 'accent'
  | 'must'
  | 'new'
  | 'line'
  | 'count';

/**
 * `<t-badge variant="warning" icon="hourglass">審核中</t-badge>`: a state in a word, with an icon; `count` for a number.
 * @slot default the word, or the number
 */
@element('t-badge')
export class TBadge extends TesseraElement {
  static override styles = [base, badge];

  @property({ reflect: true }) variant: BadgeVariant = 'neutral';
  @property() icon = '';
  /** For `count`: draws it in the accent colour. */
  @property({ type: Boolean }) accent = false;

  protected override render(): TemplateResult {
    const look = this.variant === 'count' ? `count ${this.accent ? 'accent' : ''}` : `badge ${this.variant}`;
    return html`<span class=${look}>${this.icon ? html`<t-icon name=${this.icon} size="14"></t-icon>` : nothing}<slot></slot></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-badge': TBadge;
  }
}
