import { momentIn } from '@tessera/contracts/zoned-dates';
import '@tessera/ui/checkbox';
import '@tessera/ui/date-field';
import { element } from '@tessera/ui/element';
import '@tessera/ui/select';
import { localized, pageTimeZone } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import '../frame/agency-field.js';
import type { AgencyField } from '../frame/agency-field.js';
import { Loading } from '../frame/loading.js';
import type { AccountItem } from './accounts.api.js';
import { type GrantableRole, grants, type RoleGrant } from './grants.api.js';
import { refusal } from './refusal.js';
import { t } from './texts.js';

/** Whom a role is given to. */
export type Grantee = Pick<AccountItem, 'id' | 'name' | 'agency'>;

/** Gives an account a role, for one agency or the whole government. */
@element('console-grant-dialog')
export class GrantDialog extends ActDialog<RoleGrant> {
  protected override readonly fields = ['role', 'agency', 'withSubordinates', 'endsAt', 'account'];
  @state() private account: Grantee | undefined;
  @state() private roleKey = '';
  @state() private agency = '';
  @state() private agencyName = '';
  @state() private withSubordinates = false;
  @state() private lastDay = '';
  private readonly roles = new Loading<GrantableRole[]>(this, () => grants.roles());

  ask(account: Grantee): Promise<RoleGrant | null> {
    this.account = account;
    this.roleKey = 'agency-administrator';
    this.agency = account.agency?.code ?? '';
    this.agencyName = account.agency?.name ?? '';
    this.withSubordinates = false;
    this.lastDay = '';
    void this.roles.load();
    return this.start();
  }

  protected heading(): string {
    return t('grant.title', { name: this.account?.name ?? '' });
  }

  protected verb(): string {
    return t('grant.verb');
  }

  /** The system administrator's role covers everything. */
  private get unlimited(): boolean {
    return this.roleKey === 'system-administrator';
  }

  protected act(): Promise<RoleGrant> {
    if (!this.account) throw new Error('ask() first');
    const agency = this.unlimited ? null : this.agency || null;
    return grants.give(this.account.id, {
      role: this.roleKey,
      agency,
      withSubordinates: agency !== null && this.withSubordinates,
      // the last day counts to its end
      endsAt: this.lastDay ? momentIn(this.lastDay, '23:59:59', pageTimeZone()).toISOString() : null,
    });
  }

  protected override explain = refusal;

  private readonly chosen = ({ target }: Event): void => {
    const { value, agencyName } = target as AgencyField;
    this.agency = value;
    this.agencyName = agencyName;
  };

  private renderScope(): TemplateResult | typeof nothing {
    if (this.unlimited) return html`<p class="help">${t('grant.unlimited')}</p>`;
    return html`<console-agency-field name="agency" without-units ?clearable=${this.roleKey !== 'agency-administrator'} label=${t('grant.agency')} placeholder=${t('roles.everywhere')}
        .value=${this.agency} .agencyName=${this.agencyName} .error=${this.error('agency')} @change=${this.chosen}></console-agency-field>
      ${
        this.agency
          ? html`<t-checkbox name="withSubordinates" label=${t('grant.subordinates')} .checked=${this.withSubordinates} .error=${this.error('withSubordinates')}
              @change=${(event: Event) => (this.withSubordinates = (event.target as HTMLInputElement).checked)}></t-checkbox>`
          : nothing
      }`;
  }

  protected body(): TemplateResult {
    return this.roles.render(
      (roles) => html`
        <t-select name="role" label=${t('grant.role')} .value=${this.roleKey} .error=${this.error('role') || this.error('account')}
          .options=${roles.filter(({ key }) => key !== 'staff').map(({ key, name }) => ({ value: key, label: localized(name) }))}
          @change=${(event: Event) => (this.roleKey = (event.target as HTMLInputElement).value)}></t-select>
        ${this.renderScope()}
        <t-date-field name="endsAt" label=${t('grant.ends')} optional help=${t('grant.ends.help')} .value=${this.lastDay} .error=${this.error('endsAt')}
          @change=${(event: Event) => (this.lastDay = (event.target as HTMLInputElement).value)}></t-date-field>`,
      { lines: 4 },
    );
  }
}
