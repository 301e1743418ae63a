import '@tessera/ui/button';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/icon';
import '@tessera/ui/icon-button';
import { base } from '@tessera/ui/styles';
import { can, localized, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { Loading } from '../frame/loading.js';
import type { AccountDetail, HeldRole } from './accounts.api.js';
import './grant-dialog.js';
import type { GrantDialog } from './grant-dialog.js';
import { grants, type RoleGrant } from './grants.api.js';
import './revoke-dialog.js';
import type { RevokeDialog } from './revoke-dialog.js';
import { t } from './texts.js';

type Shown = HeldRole & { grant?: RoleGrant };

const shownOf = (grant: RoleGrant): Shown => ({ ...grant, key: grant.role.key, name: grant.role.name, grant });

/** Roles of an account and who gave them; system administrators give and take them here. Sends `t-roles` after a change. */
@element('console-account-roles')
export class AccountRoles extends TesseraElement {
  static override styles = [
    base,
    css`
      li { display: flex; align-items: flex-start; gap: 10px; padding-block: 10px; border-top: 1px solid var(--t-border); font-size: var(--t-text-s); }
      li:first-child { border-top: 0; }
      li > t-icon { margin-top: 2px; color: var(--t-text-muted); }
      small { display: block; color: var(--t-text-muted); font-size: var(--t-text-xs); }
      t-button { margin-top: 8px; }
    `,
  ];

  @property({ attribute: false }) account!: AccountDetail;
  @query('console-grant-dialog') private grantDialog!: GrantDialog;
  @query('console-revoke-dialog') private revokeDialog!: RevokeDialog;
  private readonly held = new Loading<Shown[]>(this, () => this.fetch());

  private async fetch(): Promise<Shown[]> {
    // who may not see grants still sees which roles the account has
    if (!can('read', 'RoleGrant')) return this.account.roles;
    const implicit = this.account.roles.filter(({ key }) => key === 'staff');
    return [...(await grants.of(this.account.id)).map(shownOf), ...implicit];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('account')) return;
    const other = changed.get('account')?.id !== this.account.id;
    if (other) this.held.set(undefined);
    void this.held.load({ background: !other });
  }

  private changed(text: string): void {
    toast({ text, kind: 'success' });
    void this.held.load();
    this.send('t-roles');
  }

  private readonly give = async (): Promise<void> => {
    const grant = await this.grantDialog.ask(this.account);
    if (grant) this.changed(t('grant.done', { name: this.account.name, role: localized(grant.role.name) }));
  };

  private async take(grant: RoleGrant): Promise<void> {
    if (await this.revokeDialog.ask(grant))
      this.changed(t('revoke.done', { name: this.account.name, role: localized(grant.role.name) }));
  }

  private scopeOf({ key, agency, withSubordinates }: Shown): string {
    if (agency) return t(withSubordinates ? 'roles.agency-and-below' : 'roles.agency', { agency: agency.name });
    return key === 'staff' ? t('roles.everybody') : t('roles.everywhere');
  }

  private renderRole(role: Shown): TemplateResult {
    const { grant, endsAt } = role;
    const giver = grant && (grant.grantedBy?.name ?? t('roles.by-setup'));
    return html`<li>
      <t-icon name="shield-check" size="18"></t-icon>
      <span class="grow"><b>${localized(role.name)}</b><small>${this.scopeOf(role)}${endsAt ? t('roles.until', { date: formatDate(endsAt) }) : ''}</small>
        ${grant ? html`<small class="num">${t('roles.given', { by: giver ?? '', date: formatDate(grant.grantedAt) })}</small>` : nothing}</span>
      ${
        grant && can('delete', 'RoleGrant')
          ? html`<t-icon-button icon="x" size="small" label=${t('revoke.label', { role: localized(role.name) })} @click=${() => void this.take(grant)}></t-icon-button>`
          : nothing
      }
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`${this.held.render(
      (roles) =>
        roles.length === 0
          ? html`<t-empty icon="shield" heading=${t('roles.none')} note=${t('roles.none-note')}></t-empty>`
          : html`<ul>${roles.map((role) => this.renderRole(role))}</ul>`,
      { lines: 3 },
    )}
    ${can('create', 'RoleGrant') ? html`<t-button size="small" icon="plus" @click=${this.give}>${t('grant.open')}</t-button>` : nothing}
    <console-grant-dialog></console-grant-dialog><console-revoke-dialog></console-revoke-dialog>`;
  }
}
