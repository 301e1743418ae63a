import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { confirm, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookingDetail } from '../../server/bookings/booking.schemas.js';
import { t } from './texts.js';
import { waitingList } from './waiting-list.api.js';

/**
 * A slot that is kept for the reader (`may.accept` of the booking): take it or leave it.
 * @fires booking-changed with the booking as it stands then
 */
@element('booking-offer-band')
export class OfferBand extends TesseraElement {
  static override styles = [
    base,
    css`
      .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
    `,
  ];

  @property({ attribute: false }) booking!: BookingDetail;
  @state() private busy = false;

  private readonly accept = (): Promise<void> => this.answer('accept', t('offer.accepted'));

  private readonly decline = async (): Promise<void> => {
    const ask = { title: t('offer.decline.title'), text: t('offer.decline.text'), action: t('offer.decline') };
    if (await confirm({ ...ask, danger: true })) await this.answer('decline', t('offer.declined'));
  };

  private async answer(word: 'accept' | 'decline', done: string): Promise<void> {
    const { id, version } = this.booking;
    this.busy = true;
    try {
      const booking = await waitingList[word](id, version);
      toast({ kind: 'success', text: done });
      this.send('booking-changed', booking);
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
      // it may be over: whoever shows it reads it anew
      this.send('booking-changed', null);
    }
    this.busy = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { holdUntil, state: standing } = this.booking;
    if (standing !== 'offered' || !holdUntil) return nothing;
    return html`<t-callout variant="warning" icon="clock" heading=${t('offer.title', { time: formatDateTime(holdUntil) })}>
      ${t('offer.text')}
      <div class="acts"><t-button variant="primary" size="small" ?loading=${this.busy} @click=${this.accept}>${t('offer.accept')}</t-button>
        <t-button size="small" ?disabled=${this.busy} @click=${this.decline}>${t('offer.decline')}</t-button></div>
    </t-callout>`;
  }
}
