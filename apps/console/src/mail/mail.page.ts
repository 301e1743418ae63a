import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base, panel, table } from '@tessera/ui/styles';
import { CursorList, PageElement, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { listStates } from '../frame/list-states.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { type MailLine, type MailState, mailStates, mails } from './mail.api.js';
import './mail-detail.js';
import { stateBadge, stateName } from './mail-looks.js';
import { t } from './texts.js';

/** Mails of the portal, newest first. */
export default class MailPage extends PageElement {
  static override styles = [base, panel, table, pageHeadStyles, roomStyles, css`.subject { overflow-wrap: anywhere; }`];

  private readonly list = new CursorList<MailLine>(this, ({ cursor, signal, background }) =>
    mails.list(this.state, this.words, cursor, signal, background),
  );
  private shown: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const shown = `${this.state} ${this.words}`;
    if (!changed.has('query') || shown === this.shown) return;
    this.shown = shown;
    this.list.restart();
  }

  protected pageTitle(): string {
    return t('title');
  }

  private get state(): MailState | '' {
    return mailStates.find((one) => one === this.query.get('state')) ?? '';
  }
  private get words(): string {
    return this.query.get('q') ?? '';
  }

  private renderRow(mail: MailLine): TemplateResult {
    const query = new URLSearchParams(this.query);
    query.set('mail', mail.id);
    const chosen = mail.id === this.query.get('mail');
    return html`<tr class=${chosen ? 'selected' : ''}>
      <th scope="row" class="subject"><a class="row-link" href=${`?${query}`} aria-current=${chosen ? 'true' : nothing}>${mail.subject}</a><small>${mail.plugin}</small></th>
      <td data-label=${t('column.recipient')}>${mail.recipient}</td>
      <td>${stateBadge(mail.state)}</td>
      <td class="r" data-label=${t('column.attempt')}>${t('attempts', { count: mail.attempt })}</td>
      <td class="num" data-label=${t('column.created')}>${formatDateTime(mail.createdAt)}</td>
    </tr>`;
  }

  private renderRows(items: readonly MailLine[]): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('title')}</caption>
      <thead><tr><th scope="col">${t('column.subject')}</th><th scope="col">${t('column.recipient')}</th><th scope="col">${t('column.state')}</th>
        <th scope="col" class="r">${t('column.attempt')}</th><th scope="col">${t('column.created')}</th></tr></thead>
      <tbody>${items.map((mail) => this.renderRow(mail))}</tbody>
    </table></div>`;
  }

  private renderList(): TemplateResult {
    const filtered = this.state !== '' || this.words !== '';
    return html`<section class="panel" aria-label=${t('title')}>
      <div class="filters" role="search">
        <t-search-field label=${t('search')} .value=${this.words} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value, mail: null })}></t-search-field>
        <t-select inline label=${t('column.state')} placeholder=${t('all')} .options=${mailStates.map((value) => ({ value, label: stateName(value) }))}
          .value=${this.state} @change=${(event: Event) => setQuery({ state: (event.target as HTMLInputElement).value, mail: null })}></t-select>
      </div>
      ${listStates(this.list, {
        draw: (items) => this.renderRows(items),
        empty: filtered
          ? html`<t-empty icon="search-off" heading=${t('none-found')} note=${t('none-found.note')}></t-empty>`
          : html`<t-empty icon="mail-off" heading=${t('empty')} note=${t('empty.note')}></t-empty>`,
        unit: t('unit'),
      })}
    </section>`;
  }

  protected override render(): TemplateResult {
    const mail = this.list.items.find(({ id }) => id === this.query.get('mail'));
    return html`${pageHead(t('title'), { acts: html`<t-button icon="refresh" ?loading=${this.list.loading} @click=${() => this.list.reload()}>${t('again')}</t-button>` })}
      <div class="split ${mail ? 'chosen' : ''}">
        ${this.renderList()}
        ${mail ? html`<console-mail-detail .mail=${mail} @t-close=${() => setQuery({ mail: null })} @t-done=${() => this.list.reload()}></console-mail-detail>` : nothing}
      </div>`;
  }
}
