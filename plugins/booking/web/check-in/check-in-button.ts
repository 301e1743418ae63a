import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { checkIns } from './check-in.api.js';
import { t } from './texts.js';

/**
 * Checks in to a booking, for who may (`may.checkIn` of its detail).
 * @fires booking-changed with the booking as it stands then
 */
@element('booking-check-in-button')
export class CheckInButton extends TesseraElement {
  static override styles = [base, css`.err { color: var(--t-danger-text); }`];

  @property({ attribute: 'booking-id' }) bookingId = '';
  /** In a line of a table, where it is one of many. */
  @property({ type: Boolean }) small = false;
  @state() private busy = false;
  @state() private failure = '';

  private readonly checkIn = async (): Promise<void> => {
    this.busy = true;
    this.failure = '';
    try {
      const booking = await checkIns.checkIn(this.bookingId);
      toast({ kind: 'success', text: t('button.done') });
      this.send('booking-changed', booking);
    } catch (error) {
      this.failure = describeProblem(error).text;
    }
    this.busy = false;
  };

  protected override render(): TemplateResult {
    return html`<t-button variant=${this.small ? 'default' : 'primary'} size=${this.small ? 'small' : 'medium'} icon="user-check" ?loading=${this.busy} @click=${this.checkIn}>${t('button')}</t-button>
      ${this.failure ? html`<p class="err" role="alert">${this.failure}</p>` : nothing}`;
  }
}
