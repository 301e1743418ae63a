import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/copy-field';
import { formatDate } from '@tessera/ui/dates';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { describeProblem, personalTokens } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { t } from './texts.js';

/** Address of a calendar for programs outside of the portal. */
const calendarAddress = (resource: string, secret: string): string => {
  const path = resource ? `resources/${encodeURIComponent(resource)}/calendar.ics` : 'calendar.ics';
  return `${location.origin}/api/plugins/booking/${path}?token=${encodeURIComponent(secret)}`;
};

/** Makes a link for a calendar program, which is shown this once. Sends `t-close`. */
@element('booking-calendar-dialog')
export class CalendarDialog extends TesseraElement {
  static override styles = [base, css`.form { display: grid; gap: 16px; }`];

  /** Id of a resource; empty: one's own bookings. */
  @property() resource = '';
  @property() name = '';
  @state() private label = '';
  @state() private missing = false;
  @state() private failure: { text: string; number: string } | undefined;
  @state() private busy = false;
  @state() private made: { address: string; expiresAt: string } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.label = this.name ? t('label.resource', { name: this.name }) : t('label.mine');
  }

  private readonly make = async (): Promise<void> => {
    this.missing = this.label.trim() === '';
    if (this.missing) {
      this.renderRoot.querySelector<HTMLElement>('t-text-field')?.focus();
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      const { secret, token } = await personalTokens.make({
        plugin: 'booking',
        purpose: 'calendar',
        label: this.label,
      });
      this.made = { address: calendarAddress(this.resource, secret), expiresAt: token.expiresAt };
      await this.updateComplete;
      // the button pressed is gone
      this.renderRoot.querySelector<HTMLElement>('t-copy-field')?.focus();
    } catch (error) {
      this.failure = describeProblem(error);
    }
    this.busy = false;
  };

  private readonly close = (): void => {
    this.send('t-close');
  };

  private renderForm(): TemplateResult {
    const { failure } = this;
    return html`
      ${failure ? html`<t-callout variant="danger" heading=${failure.text} alert>${failure.number}</t-callout>` : nothing}
      <p class="muted">${this.resource ? t('intro.resource', { name: this.name }) : t('intro.mine')}</p>
      <t-text-field label=${t('label')} help=${t('label.help')} maxlength="60" .value=${this.label} error=${this.missing ? t('label.missing') : ''}
        @input=${(event: Event) => {
          this.label = (event.target as HTMLInputElement).value;
          this.missing = false;
        }}></t-text-field>
      <t-callout variant="info">${t('personal')}</t-callout>`;
  }

  private renderMade({ address, expiresAt }: { address: string; expiresAt: string }): TemplateResult {
    return html`<t-copy-field label=${t('link')} value=${address} help=${t('link.help')}></t-copy-field>
      <p class="xs muted num">${t('until', { date: formatDate(expiresAt) })}</p>
      <t-callout variant="info">${t('personal')}</t-callout>`;
  }

  protected override render(): TemplateResult {
    const { made } = this;
    return html`<t-dialog open heading=${t('title')} @t-close=${this.close}>
      <div class="form">${made ? this.renderMade(made) : this.renderForm()}</div>
      <t-button slot="footer-start" variant="quiet" href="/account/tokens">${t('manage')}</t-button>
      ${
        made
          ? html`<t-button slot="footer" variant="primary" @click=${this.close}>${t('done')}</t-button>`
          : html`<t-button slot="footer" @click=${this.close}>${t('cancel')}</t-button>
              <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.make}>${t('make')}</t-button>`
      }
    </t-dialog>`;
  }
}
