import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { describeProblem, Localize, toast } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { t } from './texts.js';

/**
 * 「訂閱行事曆」: `<booking-calendar-button resource="…" name="第一會議室">` for one resource, without them for one's own bookings. Its
 * dialog is fetched when it is first asked for.
 */
@element('booking-calendar-button')
export class CalendarButton extends TesseraElement {
  static override styles = [base];

  /** Id of a resource; empty: one's own bookings. */
  @property() resource = '';
  /** What is subscribed to, for the dialog. */
  @property() name = '';
  @state() private open = false;

  constructor() {
    super();
    new Localize(this);
  }

  private readonly show = async (): Promise<void> => {
    try {
      await import('./calendar-dialog.js');
      this.open = true;
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
  };

  protected override render(): TemplateResult {
    return html`<t-button icon="calendar-event" @click=${this.show}>${t('subscribe')}</t-button>
      ${
        this.open
          ? html`<booking-calendar-dialog resource=${this.resource} name=${this.name} @t-close=${() => {
              this.open = false;
            }}></booking-calendar-dialog>`
          : nothing
      }`;
  }
}
