import '@tessera/ui/button';
import { base, panel } from '@tessera/ui/styles';
import { can, navigate, PageElement, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import '../frame/import-dialog.js';
import type { ImportDialog } from '../frame/import-dialog.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import './account-detail.js';
import './account-dialog.js';
import type { AccountDialog } from './account-dialog.js';
import './account-filters.js';
import { AccountListController } from './account-list.controller.js';
import './account-table.js';
import type { AccountDetail, AccountFilter } from './accounts.api.js';
import { accountsStyles } from './accounts.styles.js';
import { t } from './texts.js';

const addressOf = (id = ''): string => `/console/accounts${id ? `/${id}` : ''}${location.search}`;

/** Accounts that the person administers, and the chosen one beside them. */
export default class AccountsPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, accountsStyles];

  private readonly list = new AccountListController(this);
  private revision = 0;
  @query('console-account-dialog') private dialog!: AccountDialog;
  @query('console-import-dialog') private importDialog!: ImportDialog;

  private get filter(): AccountFilter {
    const of = (name: string) => this.query.get(name) ?? '';
    return { q: of('q'), agency: of('agency'), state: of('state') };
  }

  protected pageTitle(): string {
    return t('title');
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.revision++;
    this.list.show(this.filter);
  }

  private readonly create = async (): Promise<void> => {
    const made = await this.dialog.create();
    if (!made) return;
    toast({ text: t('create.done', { name: made.name }), kind: 'success' });
    this.list.pages.restart();
    navigate(addressOf(made.id));
  };

  private readonly import = async (): Promise<void> => {
    const report = await this.importDialog.ask();
    if (!report) return;
    toast({ text: t('import.done', { created: report.created, updated: report.updated }), kind: 'success' });
    this.list.pages.restart();
  };

  private readonly changed = ({ detail }: CustomEvent<AccountDetail>): void => {
    this.list.pages.mark((item) => (item.id === detail.id ? detail : item));
  };

  private total(): string {
    const { total } = this.list;
    return total ? t(total.exact ? 'list.total' : 'list.at-least', { count: total.value }) : '';
  }

  private renderActs(): TemplateResult {
    return html`${can('manage', 'all') ? html`<t-button icon="file-import" @click=${this.import}>${t('act.import')}</t-button>` : nothing}
      ${can('create', 'Account') ? html`<t-button variant="primary" icon="plus" @click=${this.create}>${t('act.create')}</t-button>` : nothing}`;
  }

  protected override render(): TemplateResult {
    const { filter } = this;
    const id = this.params.id ?? '';
    return html`${pageHead(t('title'), { note: this.total(), acts: this.renderActs() })}
      <div class="split ${id ? 'chosen' : ''}">
        <section class="panel" aria-label=${t('title')}>
          <console-account-filters .filter=${filter}></console-account-filters>
          <console-account-table .list=${this.list} .revision=${this.revision} .chosen=${id} ?filtered=${Object.values(filter).some(Boolean)}></console-account-table>
        </section>
        ${
          id
            ? html`<console-account-detail .accountId=${id} @t-changed=${this.changed} @t-close=${() => navigate(addressOf())}></console-account-detail>`
            : nothing
        }
      </div>
      <console-account-dialog></console-account-dialog>
      <console-import-dialog kind="accounts"></console-import-dialog>`;
  }
}
