import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/icon';
import '@tessera/ui/search-field';
import { base } from '@tessera/ui/styles';
import { CursorList } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { type AccountItem, accounts } from '../accounts/accounts.api.js';
import { failure } from '../frame/loading.js';
import { t } from './texts.js';

/** Asks for one account; `ask()` gives it, or null when the person goes away. */
@element('console-account-picker')
export class AccountPicker extends TesseraElement {
  static override styles = [
    base,
    css`
      .found { display: grid; gap: 8px; min-height: 16rem; align-content: start; }
      button { display: flex; align-items: center; gap: 12px; width: 100%; min-height: 44px; padding: 4px 8px; border: 0; border-top: 1px solid var(--t-border); background: transparent; text-align: start; cursor: pointer; font-size: var(--t-text-s); }
      button:hover { background: var(--t-surface-hover); }
      button:focus-visible { outline-offset: calc(-1 * var(--t-focus-width)); }
      .more { font-size: var(--t-text-xs); color: var(--t-text-muted); }
      small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); }
    `,
  ];

  @state() private open = false;
  @state() private words = '';
  @query('t-search-field') private field!: HTMLElementTagNameMap['t-search-field'];
  private agency = '';
  private answer: (account: AccountItem | null) => void = () => undefined;
  private readonly list = new CursorList<AccountItem>(this, ({ cursor, signal }) =>
    accounts.list({ q: this.words, agency: this.agency, state: 'active' }, cursor, signal, false),
  );

  /** Of an agency by its code, or of all that the caller administers. */
  ask(agency = ''): Promise<AccountItem | null> {
    this.agency = agency;
    this.words = '';
    this.open = true;
    this.list.restart();
    void this.focusField();
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  /** What the dialog holds comes after it has opened, too late for `autofocus`. */
  private async focusField(): Promise<void> {
    await this.updateComplete;
    await this.field.updateComplete;
    this.field.focus();
  }

  private end(account: AccountItem | null): void {
    this.open = false;
    this.answer(account);
  }

  private readonly closed = (event: Event): void => {
    event.stopPropagation();
    if (this.open) this.end(null);
  };

  private readonly searched = ({ detail }: CustomEvent<{ value: string }>): void => {
    this.words = detail.value;
    this.list.restart();
  };

  private renderFound(): TemplateResult {
    const { list } = this;
    if (list.error) return failure(list.error, () => list.reload());
    if (list.items.length === 0)
      return list.loading
        ? html`<t-skeleton lines="6"></t-skeleton>`
        : html`<t-empty icon="user-search" heading=${t('picker.none')}></t-empty>`;
    return html`<ul>${list.items.map(
      (account) => html`<li><button type="button" @click=${() => this.end(account)}>
        <t-icon name="user" size="18"></t-icon><span class="grow">${account.name}<small>${account.account}　${account.agency?.name ?? ''}</small></span></button></li>`,
    )}</ul>${list.hasNext ? html`<p class="more">${t('picker.more')}</p>` : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`<t-dialog heading=${t('picker.title')} .open=${this.open} @t-close=${this.closed}>
      ${
        this.open
          ? html`<div class="found"><t-search-field label=${t('picker.search')} .value=${this.words} @t-search=${this.searched}></t-search-field>
            ${this.renderFound()}</div>`
          : nothing
      }
    </t-dialog>`;
  }
}
