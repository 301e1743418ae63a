import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/menu';
import { formatNumber } from '@tessera/ui/numbers';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/tabs';
import { can, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import '../frame/detail-pane.js';
import { Loading } from '../frame/loading.js';
import './account-act-dialog.js';
import type { AccountActDialog } from './account-act-dialog.js';
import { actMenu } from './account-acts.js';
import './account-dialog.js';
import type { AccountDialog } from './account-dialog.js';
import './account-roles.js';
import { stateBadge } from './account-state.js';
import { type AccountDetail, accounts } from './accounts.api.js';
import './explain-box.js';
import type { AccountAct } from './possible-acts.js';
import './posts/account-posts.js';
import { t } from './texts.js';

type Tab = 'data' | 'posts' | 'roles' | 'explain';

/** One account beside the list: its data and state, its roles, and why it may do what. Sends `t-changed` after each act. */
@element('console-account-detail')
export class AccountDetailPane extends TesseraElement {
  static override styles = [
    base,
    definitionStyles,
    css`
      t-callout { margin-bottom: 12px; }
      small { display: block; color: var(--t-text-muted); font-size: var(--t-text-xs); }
    `,
  ];

  @property({ attribute: false }) accountId = '';
  @state() private tab: Tab = 'data';
  @query('console-account-dialog') private dialog!: AccountDialog;
  @query('console-account-act') private actDialog!: AccountActDialog;
  private readonly detail = new Loading<AccountDetail>(this, () => accounts.detail(this.accountId));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('accountId')) return;
    this.detail.set(undefined);
    void this.detail.load();
  }

  private took(answer: AccountDetail | null, text: string): void {
    if (!answer) return;
    this.detail.set(answer);
    toast({ text, kind: 'success' });
    this.send('t-changed', answer);
  }

  private async edit(account: AccountDetail): Promise<void> {
    const answer = await this.dialog.edit(account);
    this.took(answer, t('edit.done', { name: answer?.name ?? '' }));
  }

  private async act(account: AccountDetail, wanted: AccountAct): Promise<void> {
    this.took(await this.actDialog.ask(account, wanted), t(`done.${wanted}`, { name: account.name }));
  }

  private renderWarnings({ state: life, stateReason, lockedUntil }: AccountDetail): TemplateResult {
    return html`
      ${life === 'suspended' ? html`<t-callout variant="warning" heading=${t('detail.suspended')}>${stateReason}</t-callout>` : nothing}
      ${lockedUntil ? html`<t-callout variant="warning" icon="lock" heading=${t('detail.locked', { until: formatDateTime(lockedUntil) })}></t-callout>` : nothing}`;
  }

  private renderData(account: AccountDetail): TemplateResult {
    const { agency, unit, lastSignInAt } = account;
    return html`${this.renderWarnings(account)}${definitions([
      [t('field.account'), account.account],
      [t('column.state'), stateBadge(account.state)],
      [t('column.title'), account.title],
      [t('column.agency'), html`${agency?.name ?? '—'}${unit ? html`<small>${unit.name}</small>` : nothing}`],
      [t('field.office-phone'), account.officePhone],
      [t('field.recovery-mail'), account.recoveryMail],
      [t('detail.created'), formatDateTime(account.createdAt)],
      [t('column.last'), lastSignInAt ? formatDateTime(lastSignInAt) : t('column.never')],
      [t('detail.sign-ins'), t('detail.times', { count: account.signIns })],
      [t('detail.sessions'), t('detail.places', { count: formatNumber(account.sessions) })],
      [t('detail.password'), t(account.passwordSet ? 'detail.password.set' : 'detail.password.none')],
      [t('detail.second-factor'), t(account.secondFactor ? 'detail.second-factor.on' : 'detail.second-factor.off')],
    ])}`;
  }

  private renderTab(account: AccountDetail, mayChange: boolean): TemplateResult {
    if (this.tab === 'posts')
      return html`<console-account-posts .account=${account} ?may-add=${mayChange}></console-account-posts>`;
    if (this.tab === 'roles')
      return html`<console-account-roles .account=${account} @t-roles=${() => void this.detail.load({ background: true })}></console-account-roles>`;
    if (this.tab === 'explain') return html`<console-explain-box .account=${account}></console-explain-box>`;
    return this.renderData(account);
  }

  private renderFooter(account: AccountDetail): TemplateResult {
    return html`<t-button slot="footer" icon="pencil" @click=${() => void this.edit(account)}>${t('act.edit')}</t-button>
      <t-menu slot="footer" text=${t('act.more')} label=${t('act.more')} icon="chevron-down" variant="default" size="medium" align="start" .items=${actMenu(account)}
        @t-select=${(event: CustomEvent<{ value: AccountAct }>) => void this.act(account, event.detail.value)}></t-menu>
      ${can('read', 'AuditEntry') ? html`<t-button slot="footer" variant="quiet" icon="history" href=${`/console/audit?subject=Account&subjectId=${account.id}`}>${t('act.records')}</t-button>` : nothing}`;
  }

  protected override render(): TemplateResult {
    const account = this.detail.value;
    const record = account && {
      id: account.id,
      accountId: account.id,
      agencyId: account.agency?.id,
      unitId: (account.unit ?? account.agency)?.id,
      state: account.state,
    };
    const mayChange = record !== undefined && can('update', 'Account', record);
    const tabs = (['data', 'posts', 'roles', 'explain'] as const)
      .filter((tab) => tab !== 'explain' || can('read', 'Explanation'))
      .map((value) => ({ value, label: t(`tab.${value}`) }));
    return html`<console-detail-pane heading=${account?.name ?? t('detail.loading')} subline=${[account?.account, account?.title].filter(Boolean).join('　')} icon="user" ?with-footer=${mayChange}>
        <t-tabs label=${account?.name ?? ''} .tabs=${tabs} .value=${this.tab} @t-change=${(event: CustomEvent<{ value: Tab }>) => (this.tab = event.detail.value)}>
          <div>${this.detail.render((value) => this.renderTab(value, mayChange))}</div>
        </t-tabs>
        ${account && mayChange ? this.renderFooter(account) : nothing}
      </console-detail-pane>
      <console-account-dialog></console-account-dialog><console-account-act></console-account-act>`;
  }
}
