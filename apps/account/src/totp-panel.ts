import type { AccountView, TotpEnrolment } from '@tessera/contracts';
import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/panel';
import { base } from '@tessera/ui/styles';
import { confirm, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import './recovery-codes-dialog.js';
import type { RecoveryCodesDialog } from './recovery-codes-dialog.js';
import { withStepUp } from './step-up.js';
import './step-up-dialog.js';
import type { StepUpDialog } from './step-up-dialog.js';
import { t } from './texts.js';
import './totp-enrolment-dialog.js';

/** The second factor: on, off, recovery codes. Tells `t-changed`. */
@element('account-totp')
export class TotpPanel extends TesseraElement {
  static override styles = [
    base,
    css`
      .stack { justify-items: start; gap: 12px; }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; }
      p { font-size: var(--t-text-s); }
    `,
  ];

  @property({ attribute: false }) totp: AccountView['totp'] = { on: false, confirmedAt: null, recoveryCodesLeft: 0 };
  @state() private enrolment: TotpEnrolment | null = null;
  @state() private busy = false;
  @state() private failure = '';
  @query('account-step-up') private stepUp!: StepUpDialog;
  @query('account-recovery-codes') private codes!: RecoveryCodesDialog;

  private async run<Result>(act: () => Promise<Result>): Promise<{ result: Result } | undefined> {
    this.busy = true;
    this.failure = '';
    try {
      return await withStepUp(this.stepUp, act);
    } catch (error) {
      this.failure = describeProblem(error).text;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  private async begin(): Promise<void> {
    this.enrolment = (await this.run(account.beginTotp))?.result ?? null;
  }

  private async confirmed({ detail }: CustomEvent<{ recoveryCodes: string[] }>): Promise<void> {
    this.enrolment = null;
    await this.codes.show(detail.recoveryCodes);
    this.send('t-changed');
  }

  private async renew(): Promise<void> {
    const question = { title: t('totp.renew.title'), text: t('totp.renew.text'), action: t('totp.renew.action') };
    if (!(await confirm(question))) return;
    const done = await this.run(account.renewRecoveryCodes);
    if (!done) return;
    await this.codes.show(done.result.recoveryCodes);
    this.send('t-changed');
  }

  private async end(): Promise<void> {
    const question = {
      title: t('totp.end.title'),
      text: t('totp.end.text'),
      action: t('totp.end.action'),
      danger: true,
    };
    if (!(await confirm(question)) || !(await this.run(account.endTotp))) return;
    toast({ text: t('totp.ended'), kind: 'success' });
    this.send('t-changed');
  }

  private renderOn({ confirmedAt, recoveryCodesLeft }: AccountView['totp']): TemplateResult {
    return html`<t-badge variant="success" icon="check">${t('totp.on')}</t-badge>
      <p>${t('totp.since', { date: confirmedAt ? formatDate(confirmedAt) : '—' })}</p>
      ${
        recoveryCodesLeft < 3
          ? html`<t-callout variant="warning">${t('totp.few-codes', { count: recoveryCodesLeft })}</t-callout>`
          : html`<p class="muted">${t('totp.codes-left', { count: recoveryCodesLeft })}</p>`
      }
      <div class="acts">
        <t-button icon="refresh" ?disabled=${this.busy} @click=${this.renew}>${t('totp.renew.action')}</t-button>
        <t-button variant="danger-line" ?disabled=${this.busy} @click=${this.end}>${t('totp.end.action')}</t-button>
      </div>`;
  }

  private renderOff(): TemplateResult {
    return html`<t-badge icon="minus">${t('totp.off')}</t-badge>
      <p>${t('totp.intro')}</p>
      <t-button icon="device-mobile" ?loading=${this.busy} @click=${this.begin}>${t('totp.begin')}</t-button>`;
  }

  protected override render(): TemplateResult {
    return html`<t-panel heading=${t('totp.title')} icon="device-mobile">
        <div class="stack">
          ${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}
          ${this.totp.on ? this.renderOn(this.totp) : this.renderOff()}
        </div>
      </t-panel>
      <account-totp-enrolment
        .enrolment=${this.enrolment} @t-confirmed=${this.confirmed} @t-cancelled=${() => (this.enrolment = null)}
      ></account-totp-enrolment>
      <account-recovery-codes></account-recovery-codes>
      <account-step-up ?with-code=${this.totp.on}></account-step-up>`;
  }
}
