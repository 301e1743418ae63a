import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import type { ReplyItem } from './comments.api.js';
import { t } from './texts.js';

/**
 * Asks a moderator why a comment is to be hidden.
 * @fires hide-comment with `{reason}`
 * @fires hide-cancelled when the moderator thinks better of it
 */
@element('bulletin-hide-comment-dialog')
export class HideCommentDialog extends TesseraElement {
  static override styles = [base];

  @property({ attribute: false }) comment: ReplyItem | undefined;
  /** Why it could not be hidden. */
  @property() complaint = '';
  @property({ type: Boolean }) busy = false;
  @state() private reason = '';
  @state() private missing = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('comment')) return;
    this.reason = '';
    this.missing = false;
  }

  private hide(): void {
    this.missing = this.reason.trim() === '';
    if (!this.missing) this.send('hide-comment', { reason: this.reason.trim() });
  }

  protected override render(): TemplateResult {
    const name = this.comment?.author?.name ?? '';
    return html`<t-dialog ?open=${this.comment !== undefined} heading=${t('hide.question', { name })} @t-close=${() => this.send('hide-cancelled')}>
      <p>${t('hide.text')}</p>
      ${
        this.comment
          ? html`<t-text-field label=${t('hide.reason')} maxlength=${limits.hidingReason} counter .value=${this.reason}
              error=${this.missing ? t('reason.needed') : this.complaint} @input=${(event: Event) => {
                this.reason = (event.target as HTMLInputElement).value;
              }}></t-text-field>`
          : nothing
      }
      <t-button slot="footer" @click=${() => this.send('hide-cancelled')}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${() => this.hide()}>${t('hide.action')}</t-button>
    </t-dialog>`;
  }
}
