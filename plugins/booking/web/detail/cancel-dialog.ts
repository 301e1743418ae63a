import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { describeProblem, Localize } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { timeText } from '../booking-time.js';
import { type BookingDetail, bookings, type CancelInput } from './booking.api.js';
import { t } from './texts.js';

const longestReason = 500;
const reaches = ['this', 'following', 'all'] as const satisfies CancelInput['series'][];

/** Asks before a booking is called off; of a series also how much of it, and always why if one likes to say. */
@element('booking-cancel-dialog')
export class CancelDialog extends TesseraElement {
  static override styles = [base, css`.body { display: grid; gap: 14px; } .danger { color: var(--t-danger-text); }`];

  @state() private booking: BookingDetail | undefined;
  @state() private reach: CancelInput['series'] = 'this';
  @state() private reason = '';
  @state() private trouble = '';
  @state() private busy = false;
  private answer: (cancelled: BookingDetail | undefined) => void = () => undefined;

  constructor() {
    super();
    new Localize(this);
  }

  /** The booking as it stands then; undefined: nothing was done. */
  ask(booking: BookingDetail): Promise<BookingDetail | undefined> {
    Object.assign(this, { booking, reach: 'this', reason: '', trouble: '' });
    return new Promise((answer) => {
      this.answer = answer;
    });
  }

  private async finish(cancelled: BookingDetail | undefined): Promise<void> {
    this.booking = undefined;
    await this.updateComplete;
    await this.renderRoot.querySelector('t-dialog')?.updateComplete;
    // whoever asked may move the focus from here on
    this.answer(cancelled);
  }

  private readonly leave = (event: Event): void => {
    if (this.busy) event.preventDefault();
    else void this.finish(undefined);
  };

  private readonly cancelling = async (): Promise<void> => {
    const { booking, reach, reason, busy } = this;
    if (!booking || busy) return;
    this.busy = true;
    this.trouble = '';
    try {
      const { id, version } = booking;
      void this.finish(await bookings.cancel(id, { version, reason: reason.trim(), series: reach }));
    } catch (error) {
      this.trouble = describeProblem(error).text;
    }
    this.busy = false;
  };

  private renderReach(): TemplateResult {
    const options = reaches.map((value) => ({ value, label: t(`cancel.reach.${value}`) }));
    return html`<t-radio-group look="list" label=${t('cancel.reach')} .options=${options} .value=${this.reach}
      @change=${({ target }: Event) => {
        this.reach = (target as HTMLInputElement).value as CancelInput['series'];
      }}></t-radio-group>`;
  }

  protected override render(): TemplateResult {
    const { booking, trouble } = this;
    const title = t('cancel.title', {
      name: booking?.resource.name ?? '',
      time: booking ? timeText(booking.time) : '',
    });
    return html`<t-dialog ?open=${booking !== undefined} size="small" heading=${title} @t-close=${this.leave}>
      <div class="body"><p>${t('cancel.text')}</p>
        ${(booking?.seriesLeft ?? 0) > 1 ? this.renderReach() : nothing}
        <t-text-field label=${t('cancel.reason')} optional rows="2" maxlength=${longestReason} .value=${this.reason} @input=${(
          event: Event,
        ) => {
          this.reason = (event.target as HTMLInputElement).value;
        }}></t-text-field>
        ${trouble ? html`<p class="danger" role="alert">${trouble}</p>` : nothing}</div>
      <t-button slot="footer" autofocus @click=${this.leave}>${t('cancel.keep')}</t-button>
      <t-button slot="footer" variant="danger" ?loading=${this.busy} @click=${this.cancelling}>${t('cancel.do')}</t-button>
    </t-dialog>`;
  }
}
