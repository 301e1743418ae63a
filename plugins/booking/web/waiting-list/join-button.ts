import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { describeProblem, toast } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookingInput } from '../../server/bookings/booking.schemas.js';
import { t } from './texts.js';
import { waitingList } from './waiting-list.api.js';

/**
 * Gets in line for a time that somebody else has, with what was filled in for it.
 * @fires waiting-joined with the booking that waits
 */
@element('booking-join-button')
export class JoinButton extends TesseraElement {
  static override styles = [base];

  @property({ attribute: false }) input!: BookingInput;
  @state() private busy = false;
  @state() private failure = '';

  private readonly join = async (): Promise<void> => {
    this.busy = true;
    this.failure = '';
    try {
      const booking = await waitingList.join(this.input);
      toast({ kind: 'success', text: t('join.done') });
      this.send('waiting-joined', booking);
    } catch (error) {
      this.failure = describeProblem(error).text;
    }
    this.busy = false;
  };

  protected override render(): TemplateResult {
    return html`<t-button size="small" icon="clock" ?loading=${this.busy} @click=${this.join}>${t('join')}</t-button>
      ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}`;
  }
}
