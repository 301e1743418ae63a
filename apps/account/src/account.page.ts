import type { AccountView } from '@tessera/contracts';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles';
import { describeProblem, PageElement } from '@tessera/web-sdk';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import './delegations/delegations-panel.js';
import './my-data-panel.js';
import './my-roles-panel.js';
import './notification-settings-panel.js';
import './password-panel.js';
import './preferences-panel.js';
import './recovery-mail-panel.js';
import './role-requests/role-requests-panel.js';
import './sessions-panel.js';
import type { SessionsPanel } from './sessions-panel.js';
import './sign-in-records-panel.js';
import type { SignInRecordsPanel } from './sign-in-records-panel.js';
import { t } from './texts.js';
import './tokens/tokens-panel.js';
import './totp-panel.js';

/** Everything about the own account on one page. */
export class AccountPage extends PageElement {
  static override styles = [
    base,
    css`
      h1 { min-height: 40px; margin-block: 4px 12px; display: flex; align-items: center; }
      .columns { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-items: start; }
      [data-section] { scroll-margin-top: calc(var(--t-header) + 16px); }
      .column { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
      @media (min-width: 1024px) { .columns { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } .all { grid-column: 1 / -1; } }
      @media (min-width: 1280px) { .columns { max-width: 80rem; } }
    `,
  ];

  @state() private view: AccountView | null = null;
  @state() private failure: { text: string; number: string } | null = null;
  private shownSection: string | undefined;
  @query('account-sessions') private sessions?: SessionsPanel;
  @query('account-sign-in-records') private records?: SignInRecordsPanel;

  protected pageTitle(): string {
    return t('title');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  /** `/account/sessions` and its like lead to their panel on the one page. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const section = this.view ? this.params.section : undefined;
    if (!section || section === this.shownSection) return;
    this.shownSection = section;
    // One frame later the panels above have their heights.
    const panel = this.renderRoot.querySelector(`[data-section="${CSS.escape(section)}"]`);
    requestAnimationFrame(() => panel?.scrollIntoView());
  }

  private readonly load = async (): Promise<void> => {
    this.failure = null;
    try {
      this.view = await account.view();
    } catch (error) {
      this.failure = describeProblem(error);
    }
  };

  /** A new password has ended the other sessions, and proving who one is leaves a record. */
  private async reload(): Promise<void> {
    await Promise.all([this.load(), this.sessions?.load(), this.records?.reload()]);
  }

  private renderPanels(view: AccountView): TemplateResult {
    return html`<div class="columns">
      <div class="column">
        <account-my-data .account=${view} @t-changed=${this.load}></account-my-data>
        <account-preferences></account-preferences>
        <account-my-roles data-section="permissions" .roles=${view.roles}></account-my-roles>
        <account-role-requests></account-role-requests>
        <account-delegations data-section="delegations"></account-delegations>
        <account-sessions data-section="sessions"></account-sessions>
        <account-tokens data-section="tokens" ?with-code=${view.totp.on}></account-tokens>
      </div>
      <div class="column">
        <account-password data-section="password" .account=${view} @t-changed=${this.reload}></account-password>
        <account-recovery-mail data-section="recovery-mail" .account=${view} @t-changed=${this.reload}></account-recovery-mail>
        <account-totp .totp=${view.totp} @t-changed=${this.reload}></account-totp>
        <account-notifications data-section="notifications"></account-notifications>
      </div>
      <account-sign-in-records class="all"></account-sign-in-records>
    </div>`;
  }

  protected override render(): TemplateResult {
    if (this.failure)
      return html`<h1>${t('title')}</h1>
        <t-error-state heading=${this.failure.text} number=${this.failure.number} @t-retry=${this.load}></t-error-state>`;
    return html`<h1>${t('title')}</h1>
      ${this.view ? this.renderPanels(this.view) : html`<t-skeleton lines="8"></t-skeleton>`}`;
  }
}
