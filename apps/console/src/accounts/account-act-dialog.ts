import '@tessera/ui/callout';
import { element } from '@tessera/ui/element';
import '@tessera/ui/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import { type AccountDetail, accounts } from './accounts.api.js';
import type { AccountAct } from './possible-acts.js';
import { refusal } from './refusal.js';
import { t } from './texts.js';

const loses: ReadonlySet<AccountAct> = new Set(['suspend', 'sign-out', 'reset-second-factor']);

/** Asks before an act on an account, and says what happens and what does not. */
@element('console-account-act')
export class AccountActDialog extends ActDialog<AccountDetail> {
  protected override readonly fields = ['reason'];
  @state() private account: AccountDetail | undefined;
  @state() private wanted: AccountAct = 'unlock';
  private reason = '';

  ask(account: AccountDetail, wanted: AccountAct): Promise<AccountDetail | null> {
    this.account = account;
    this.wanted = wanted;
    this.reason = '';
    this.danger = loses.has(wanted);
    return this.start();
  }

  protected heading(): string {
    return this.account ? t(`ask.${this.wanted}`, { name: this.account.name }) : '';
  }

  protected override subline(): string {
    const { account, agency, unit } = this.account ?? {};
    return [account, agency?.name, unit?.name].filter(Boolean).join('　');
  }

  protected verb(): string {
    return t(`verb.${this.wanted}`);
  }

  protected act(): Promise<AccountDetail> {
    if (!this.account) throw new Error('ask() first');
    return this.wanted === 'suspend'
      ? accounts.suspend(this.account, this.reason)
      : accounts.act(this.account, this.wanted);
  }

  protected override explain = refusal;

  protected body(): TemplateResult {
    const sessions = this.account?.sessions ?? 0;
    return html`<p>${t(`what.${this.wanted}`, { sessions })}</p>
      ${this.wanted === 'suspend' ? html`<t-callout variant="info">${t('what.suspend.not')}</t-callout>` : nothing}
      ${
        this.wanted === 'suspend'
          ? html`<t-text-field name="reason" label=${t('field.reason')} maxlength="200" counter help=${t('field.reason.help')} .value=${this.reason} .error=${this.error('reason')}
              @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)}></t-text-field>`
          : nothing
      }`;
  }
}
