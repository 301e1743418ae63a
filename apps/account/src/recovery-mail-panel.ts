import type { AccountView, PendingRecoveryMail } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/panel';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import type { TTextField } from '@tessera/ui/text-field';
import { ApiProblem, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import './privacy-notice.js';
import { withStepUp } from './step-up.js';
import './step-up-dialog.js';
import type { StepUpDialog } from './step-up-dialog.js';
import { t } from './texts.js';

const known = ['not-a-mail-address', 'official-domain', 'taken', 'unchanged', 'wrong-code', 'expired-code'] as const;

/** The way back into the account: replaced only by an address that a code came back from. Tells `t-changed`. */
@element('account-recovery-mail')
export class RecoveryMailPanel extends TesseraElement {
  static override styles = [
    base,
    css`
      form { display: grid; gap: 12px; }
      .now { margin-bottom: 12px; font-size: var(--t-text-s); overflow-wrap: anywhere; }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; }
    `,
  ];

  @property({ attribute: false }) account!: AccountView;
  @state() private pending: PendingRecoveryMail | null = null;
  @state() private error = '';
  @state() private failure = '';
  @state() private busy = false;
  @query('t-text-field') private field!: TTextField;
  @query('account-step-up') private stepUp!: StepUpDialog;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('account')) this.pending = this.account.pendingRecoveryMail;
  }

  private async act(run: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = this.failure = '';
    try {
      await run();
    } catch (error) {
      this.explain(error);
    } finally {
      this.busy = false;
    }
  }

  private explain(error: unknown): void {
    const problem = error instanceof ApiProblem ? error : undefined;
    const code = problem?.fieldError('mail') ?? problem?.fieldError('code');
    const fault = known.find((one) => one === code);
    if (fault) {
      this.error = t(`mail.fault.${fault}`, { count: Number(problem?.problem.triesLeft ?? 0) });
      this.field.focus();
    } else this.failure = problem?.slug === 'too-many-requests' ? t('mail.wait') : describeProblem(error).text;
  }

  private ask(mail: string): Promise<void> {
    return this.act(async () => {
      const begun = await withStepUp(this.stepUp, () => account.beginRecoveryMail(mail));
      if (!begun) return;
      this.pending = begun.result;
      await this.updateComplete;
      this.field.value = '';
      this.field.focus();
    });
  }

  private readonly submitMail = (event: Event): void => {
    event.preventDefault();
    void this.ask(this.field.value.trim());
  };

  private readonly submitCode = (event: Event): void => {
    event.preventDefault();
    void this.act(async () => {
      await account.confirmRecoveryMail(this.field.value.trim() || '-');
      toast({ text: t('mail.changed'), kind: 'success' });
      this.send('t-changed');
    });
  };

  private async another(): Promise<void> {
    this.pending = null;
    this.error = this.failure = '';
    await this.updateComplete;
    this.field.focus();
  }

  private renderFailure(): TemplateResult | typeof nothing {
    return this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing;
  }

  private renderMail(): TemplateResult {
    return html`<form novalidate @submit=${this.submitMail}>
      ${this.renderFailure()}
      <t-text-field
        name="mail" type="email" inputmode="email" autocomplete="email" label=${t('mail.new')} help=${t('mail.help')} .error=${this.error}
      ></t-text-field>
      <account-privacy-notice kind="recovery-mail"></account-privacy-notice>
      <div><t-button type="submit" ?loading=${this.busy} @click=${this.submitMail}>${t('mail.send')}</t-button></div>
    </form>`;
  }

  private renderCode({ mail, expiresAt }: PendingRecoveryMail): TemplateResult {
    return html`<form novalidate @submit=${this.submitCode}>
      ${this.renderFailure()}
      <t-callout variant="info">${t('mail.sent', { mail, time: formatTime(expiresAt) })}</t-callout>
      <t-text-field
        name="code" label=${t('mail.code')} inputmode="numeric" autocomplete="one-time-code" maxlength="7" .error=${this.error}
      ></t-text-field>
      <div class="acts">
        <t-button type="submit" variant="primary" ?loading=${this.busy} @click=${this.submitCode}>${t('mail.confirm')}</t-button>
        <t-button variant="quiet" ?disabled=${this.busy} @click=${() => this.ask(mail)}>${t('mail.again')}</t-button>
        <t-button variant="quiet" ?disabled=${this.busy} @click=${this.another}>${t('mail.another')}</t-button>
      </div>
    </form>`;
  }

  protected override render(): TemplateResult {
    const { recoveryMail, totp } = this.account;
    return html`<t-panel heading=${t('mail.title')} icon="mail">
        <p class="now">${recoveryMail ? t('mail.now', { mail: recoveryMail }) : t('mail.none')}</p>
        ${this.pending ? this.renderCode(this.pending) : this.renderMail()}
      </t-panel>
      <account-step-up ?with-code=${totp.on}></account-step-up>`;
  }
}
