import { element } from '@tessera/ui/element';
import '@tessera/ui/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import '../frame/agency-field.js';
import type { AgencyField } from '../frame/agency-field.js';
import { type AccountDetail, type AccountDraft, accounts } from './accounts.api.js';
import { refusal } from './refusal.js';
import { t } from './texts.js';

const empty: AccountDraft = {
  account: '',
  name: '',
  title: '',
  agency: '',
  agencyName: '',
  officePhone: '',
  recoveryMail: '',
};

const draftOf = ({ account, name, title, agency, unit, officePhone, recoveryMail }: AccountDetail): AccountDraft => ({
  account,
  name,
  title,
  agency: (unit ?? agency)?.code ?? '',
  agencyName: (unit ?? agency)?.name ?? '',
  officePhone,
  recoveryMail: recoveryMail ?? '',
});

/** A new account, or the data of one. */
@element('console-account-dialog')
export class AccountDialog extends ActDialog<AccountDetail> {
  protected override readonly fields = ['account', 'name', 'title', 'agency', 'officePhone', 'recoveryMail'];
  @state() private draft = empty;
  private edited: AccountDetail | undefined;

  create(): Promise<AccountDetail | null> {
    this.edited = undefined;
    this.draft = empty;
    return this.start();
  }

  edit(account: AccountDetail): Promise<AccountDetail | null> {
    this.edited = account;
    this.draft = draftOf(account);
    return this.start();
  }

  protected heading(): string {
    return this.edited ? t('edit.title', { name: this.edited.name }) : t('create.title');
  }

  protected verb(): string {
    return this.edited ? t('edit.verb') : t('create.verb');
  }

  protected act(): Promise<AccountDetail> {
    return this.edited ? accounts.update(this.edited, this.draft) : accounts.create(this.draft);
  }

  protected override explain = refusal;

  private readonly typed = (field: keyof AccountDraft) => (event: Event) => {
    this.draft = { ...this.draft, [field]: (event.target as HTMLInputElement).value };
  };

  private readonly chosen = ({ target }: Event): void => {
    const { value, agencyName } = target as AgencyField;
    this.draft = { ...this.draft, agency: value, agencyName };
  };

  protected body(): TemplateResult {
    const { account, name, title, agency, agencyName, officePhone, recoveryMail } = this.draft;
    return html`
      ${
        this.edited
          ? nothing
          : html`<t-text-field autofocus name="account" label=${t('field.account')} maxlength="12" autocomplete="off" help=${t('field.account.help')} .value=${account}
              .error=${this.error('account')} @input=${this.typed('account')}></t-text-field>`
      }
      <div class="pair">
        <t-text-field name="name" label=${t('field.name')} maxlength="50" autocomplete="off" .value=${name} .error=${this.error('name')} @input=${this.typed('name')}></t-text-field>
        <t-text-field name="title" label=${t('field.title')} optional maxlength="50" .value=${title} .error=${this.error('title')} @input=${this.typed('title')}></t-text-field>
      </div>
      <console-agency-field name="agency" label=${t('field.agency')} help=${t('field.agency.help')} .value=${agency} .agencyName=${agencyName} .error=${this.error('agency')}
        @change=${this.chosen}></console-agency-field>
      <div class="pair">
        <t-text-field name="officePhone" type="tel" label=${t('field.office-phone')} optional maxlength="40" .value=${officePhone} .error=${this.error('officePhone')}
          @input=${this.typed('officePhone')}></t-text-field>
        <t-text-field name="recoveryMail" type="email" label=${t('field.recovery-mail')} optional maxlength="254" autocomplete="off" .value=${recoveryMail} .error=${this.error('recoveryMail')}
          @input=${this.typed('recoveryMail')}></t-text-field>
      </div>
      ${this.edited ? nothing : html`<p class="help">${t('create.note')}</p>`}`;
  }
}
