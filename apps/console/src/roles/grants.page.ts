import '@tessera/ui/button';
import { formatDate } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base, panel, table, tabs } from '@tessera/ui/styles';
import { CursorList, can, localized, PageElement, setQuery, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import '../accounts/grant-dialog.js';
import type { GrantDialog } from '../accounts/grant-dialog.js';
import type { RoleGrant } from '../accounts/grants.api.js';
import '../accounts/revoke-dialog.js';
import type { RevokeDialog } from '../accounts/revoke-dialog.js';
import { agencyByCode } from '../frame/agencies.api.js';
import '../frame/agency-field.js';
import { listStates } from '../frame/list-states.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import './account-picker.js';
import type { AccountPicker } from './account-picker.js';
import { roleTabs } from './role-tabs.js';
import { type GrantFilter, type Role, roles } from './roles.api.js';
import { t } from './texts.js';

/** Who holds which role where, given by whom. */
export default class GrantsPage extends PageElement {
  static override styles = [base, panel, table, tabs, pageHeadStyles, roomStyles];

  @query('console-account-picker') private picker!: AccountPicker;
  @query('console-grant-dialog') private grantDialog!: GrantDialog;
  @query('console-revoke-dialog') private revokeDialog!: RevokeDialog;
  private readonly known = new Loading<Role[]>(this, () => roles.list());
  private readonly agencyName = new Loading(this, async () => (await agencyByCode(this.filter.agency)).name);
  private readonly list = new CursorList<RoleGrant>(this, ({ cursor, signal }) =>
    roles.grants(this.filter, cursor, signal),
  );
  private shown: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.known.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const shown = JSON.stringify(this.filter);
    if (!changed.has('query') || shown === this.shown) return;
    this.shown = shown;
    this.list.restart();
    this.agencyName.set(undefined);
    if (this.filter.agency) void this.agencyName.load();
  }

  protected pageTitle(): string {
    return t('tab.grants');
  }

  private get filter(): GrantFilter {
    const of = (name: string): string => this.query.get(name) ?? '';
    return { account: of('account'), role: of('role'), agency: of('agency') };
  }

  private readonly give = async (): Promise<void> => {
    const account = await this.picker.ask();
    const grant = account && (await this.grantDialog.ask(account));
    if (!grant) return;
    toast({ kind: 'success', text: t('given', { name: grant.account.name, role: localized(grant.role.name) }) });
    this.list.restart();
  };

  private async take(grant: RoleGrant): Promise<void> {
    if (!(await this.revokeDialog.ask(grant))) return;
    toast({ kind: 'success', text: t('taken', { name: grant.account.name, role: localized(grant.role.name) }) });
    this.list.reload();
  }

  private renderFilters({ account, role, agency }: GrantFilter): TemplateResult {
    const options = (this.known.value ?? []).filter(({ key }) => key !== 'staff');
    return html`<div class="filters" role="search">
      <t-search-field label=${t('filter.account')} .value=${account} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ account: event.detail.value })}></t-search-field>
      <t-select inline label=${t('column.role')} placeholder=${t('all')} .options=${options.map(({ key, name }) => ({ value: key, label: localized(name) }))} .value=${role}
        @change=${(event: Event) => setQuery({ role: (event.target as HTMLInputElement).value })}></t-select>
      <console-agency-field inline clearable without-units label=${t('column.scope')} placeholder=${t('all')} .value=${agency} agency-name=${this.agencyName.value ?? ''}
        @change=${(event: Event) => setQuery({ agency: (event.target as HTMLInputElement).value })}></console-agency-field>
    </div>`;
  }

  private renderRow(grant: RoleGrant): TemplateResult {
    const { account, role, agency, withSubordinates, endsAt, grantedAt, grantedBy } = grant;
    const label = t('take.label', { name: account.name, role: localized(role.name) });
    return html`<tr>
      <th scope="row">${account.name}<small>${account.account}</small></th>
      <td data-label=${t('column.role')}><a href=${`/console/roles?role=${encodeURIComponent(role.key)}`}>${localized(role.name)}</a></td>
      <td data-label=${t('column.scope')}>${agency?.name ?? t('everywhere-short')}${withSubordinates ? html`<small>${t('with-subordinates')}</small>` : nothing}</td>
      <td class="num" data-label=${t('column.ends')}>${endsAt ? formatDate(endsAt) : t('open-ended')}</td>
      <td class="num" data-label=${t('column.granted')}>${formatDate(grantedAt)}<small>${grantedBy?.name ?? t('by-setup')}</small></td>
      <td class="acts">${can('delete', 'RoleGrant') ? html`<t-button size="small" label=${label} @click=${() => this.take(grant)}>${t('take')}</t-button>` : nothing}</td>
    </tr>`;
  }

  private renderRows(items: readonly RoleGrant[]): TemplateResult {
    const heads = ['account', 'role', 'scope', 'ends', 'granted'] as const;
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('tab.grants')}</caption>
      <thead><tr>${heads.map((name) => html`<th scope="col">${t(`column.${name}`)}</th>`)}<th scope="col"><span class="sr">${t('column.acts')}</span></th></tr></thead>
      <tbody>${items.map((grant) => this.renderRow(grant))}</tbody>
    </table></div>`;
  }

  protected override render(): TemplateResult {
    const acts = can('create', 'RoleGrant')
      ? html`<t-button variant="primary" icon="user-plus" @click=${this.give}>${t('give')}</t-button>`
      : nothing;
    return html`${pageHead(t('title'), { acts })}
      ${roleTabs('/console/roles/grants')}
      <section class="panel" aria-label=${t('tab.grants')}>
        ${this.renderFilters(this.filter)}
        ${listStates(this.list, {
          draw: (items) => this.renderRows(items),
          empty: html`<t-empty icon="user-shield" heading=${t('grants.none')} note=${t('grants.none-note')}></t-empty>`,
        })}
      </section>
      <console-account-picker></console-account-picker><console-grant-dialog></console-grant-dialog><console-revoke-dialog></console-revoke-dialog>`;
  }
}
