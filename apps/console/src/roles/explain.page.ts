import '@tessera/ui/button';
import '@tessera/ui/empty';
import { base, panel, tabs } from '@tessera/ui/styles';
import { PageElement, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { type AccountDetail, accounts } from '../accounts/accounts.api.js';
import '../accounts/explain-box.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import './account-picker.js';
import type { AccountPicker } from './account-picker.js';
import { roleTabs } from './role-tabs.js';
import { t } from './texts.js';

/** May this account do this, and by whose decision? */
export default class ExplainPage extends PageElement {
  static override styles = [
    base,
    panel,
    tabs,
    pageHeadStyles,
    roomStyles,
    css` .panel { max-width: 45rem; } .who { font-size: var(--t-text-s); }`,
  ];

  @query('console-account-picker') private picker!: AccountPicker;
  private readonly account = new Loading<AccountDetail>(this, () => accounts.detail(this.chosen));
  private shown = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query') || this.chosen === this.shown) return;
    this.shown = this.chosen;
    this.account.set(undefined);
    if (this.chosen) void this.account.load();
  }

  protected pageTitle(): string {
    return t('tab.explain');
  }

  private get chosen(): string {
    return this.query.get('account') ?? '';
  }

  private readonly choose = async (): Promise<void> => {
    const account = await this.picker.ask();
    if (account) setQuery({ account: account.id });
  };

  protected override render(): TemplateResult {
    const button = html`<t-button icon="user-search" @click=${this.choose}>${this.chosen ? t('explain.other') : t('picker.title')}</t-button>`;
    return html`${pageHead(t('title'))}
      ${roleTabs('/console/roles/explain')}
      <section class="panel" aria-labelledby="explain">
        <div class="panel-head"><h2 id="explain">${t('explain.title')}</h2>${this.chosen ? html`<span class="acts">${button}</span>` : nothing}</div>
        <div class="panel-body">${
          this.chosen
            ? this.account.render(
                (
                  account,
                ) => html`<p class="who"><b>${account.name}</b>　<span class="muted">${account.account}　${account.agency?.name ?? ''}</span></p>
                  <console-explain-box .account=${account}></console-explain-box>`,
                { lines: 4 },
              )
            : html`<t-empty icon="zoom-question" heading=${t('explain.start')} note=${t('explain.start-note')}>${button}</t-empty>`
        }</div>
      </section>
      <console-account-picker></console-account-picker>`;
  }
}
