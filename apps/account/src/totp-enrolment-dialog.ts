import type { TotpEnrolment } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import type { TTextField } from '@tessera/ui/text-field';
import { ApiProblem, describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import { t } from './texts.js';

/** QR code, key and first code of an authenticator. Tells `t-confirmed {recoveryCodes}` or `t-cancelled`. */
@element('account-totp-enrolment')
export class TotpEnrolmentDialog extends TesseraElement {
  static override styles = [
    base,
    css`
      form { display: grid; gap: 16px; }
      ol { display: grid; gap: 4px; padding-inline-start: 1.4em; list-style: decimal; font-size: var(--t-text-s); line-height: 1.7; }
      .picture { display: grid; justify-items: center; gap: 8px; }
      img { width: 200px; height: 200px; border-radius: var(--t-radius-2); background: #fff; }
      code { font-size: var(--t-text-s); letter-spacing: 0.08em; overflow-wrap: anywhere; user-select: all; text-align: center; }
    `,
  ];

  @property({ attribute: false }) enrolment: TotpEnrolment | null = null;
  @state() private error = '';
  @state() private busy = false;
  @query('t-text-field') private code!: TTextField;

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.error = '';
    try {
      const { recoveryCodes } = await account.confirmTotp(this.code.value.trim() || '-');
      this.code.value = '';
      this.send('t-confirmed', { recoveryCodes });
    } catch (error) {
      const wrong = error instanceof ApiProblem && error.fieldError('code');
      this.error = wrong ? t('totp.code.wrong') : describeProblem(error).text;
      this.code.focus();
    } finally {
      this.busy = false;
    }
  };

  /** What the dialog holds comes after it has opened, too late for `autofocus`. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('enrolment') && this.enrolment) void this.code.updateComplete.then(() => this.code.focus());
  }

  private cancel(): void {
    this.error = '';
    if (this.enrolment) this.send('t-cancelled');
  }

  private renderSteps({ secret, picture }: TotpEnrolment): TemplateResult {
    const key = secret.match(/.{1,4}/g)?.join(' ') ?? secret;
    return html`<form novalidate @submit=${this.submit}>
      <ol><li>${t('totp.step.app')}</li><li>${t('totp.step.scan')}</li><li>${t('totp.step.code')}</li></ol>
      <div class="picture">
        <img src=${picture} width="200" height="200" alt=${t('totp.picture')} />
        <span class="xs muted">${t('totp.key')}</span>
        <code>${key}</code>
      </div>
      <t-text-field
        name="code" label=${t('totp.code')} inputmode="numeric" autocomplete="one-time-code" maxlength="7" .error=${this.error}
      ></t-text-field>
    </form>`;
  }

  protected override render(): TemplateResult {
    return html`<t-dialog heading=${t('totp.begin')} .open=${this.enrolment !== null} @t-close=${this.cancel}>
      ${this.enrolment ? this.renderSteps(this.enrolment) : nothing}
      <t-button slot="footer" @click=${this.cancel}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.submit}>${t('totp.confirm')}</t-button>
    </t-dialog>`;
  }
}
