import '@tessera/ui/button';
import '@tessera/ui/date-field';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/export-menu';
import '@tessera/ui/search-field';
import { base, controls, panel, table, tabs } from '@tessera/ui/styles';
import { CursorList, PageElement, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { listStates } from '../frame/list-states.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { actorText } from './actor-text.js';
import { type AuditLine, audit } from './audit.api.js';
import './audit-detail.js';
import { type AuditFilter, filterOf, queryOf } from './audit-filter.js';
import { auditTabs } from './audit-tabs.js';
import { t } from './texts.js';

/** Who did what, newest first; the filter stands in the address. */
export default class AuditPage extends PageElement {
  static override styles = [
    base,
    controls,
    panel,
    table,
    tabs,
    pageHeadStyles,
    roomStyles,
    css`
      small.clip { max-width: 11rem; }
      .filters t-search-field { flex: 1 1 9rem; max-width: 14rem; }
      .filters t-date-field { flex: 0 1 9.5rem; }
      .filters { align-items: end; }
      @media (max-width: 599.98px) { .filters :is(t-search-field, t-date-field) { flex: 1 1 100%; max-width: none; } }
    `,
  ];

  private readonly list = new CursorList<AuditLine>(this, ({ cursor, signal }) =>
    audit.list(queryOf(this.filter), cursor, signal),
  );
  private shown: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const shown = JSON.stringify(this.filter);
    if (!changed.has('query') || shown === this.shown) return;
    this.shown = shown;
    this.list.restart();
  }

  protected pageTitle(): string {
    return t('title');
  }

  private get filter(): AuditFilter {
    return filterOf(this.query);
  }

  private search(name: 'actor' | 'action' | 'subject', value: string): TemplateResult {
    return html`<t-search-field label=${t(`filter.${name}`)} .value=${value}
      @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ [name]: event.detail.value, entry: null })}></t-search-field>`;
  }

  private day(name: 'from' | 'to', value: string, { from, to }: AuditFilter): TemplateResult {
    return html`<t-date-field label=${t(`filter.${name}`)} hide-label placeholder=${t(`filter.${name}`)} .value=${value} min=${name === 'to' ? from : ''} max=${name === 'from' ? to : ''}
      @change=${(event: Event) => setQuery({ [name]: (event.target as HTMLInputElement).value, entry: null })}></t-date-field>`;
  }

  private renderFilters(filter: AuditFilter): TemplateResult {
    const any = Object.values(filter).some(Boolean);
    return html`<div class="filters" role="search">
      ${this.search('actor', filter.actor)}${this.search('action', filter.action)}${this.search('subject', filter.subject)}
      ${this.day('from', filter.from, filter)}${this.day('to', filter.to, filter)}
      ${filter.subjectId ? html`<t-button size="medium" icon="x" @click=${() => setQuery({ subjectId: null })}>${t('filter.one-subject')}</t-button>` : nothing}
      ${any ? html`<t-button variant="quiet" href="/console/audit">${t('filter.clear')}</t-button>` : nothing}
    </div>`;
  }

  private renderRow(line: AuditLine): TemplateResult {
    const query = new URLSearchParams(this.query);
    query.set('entry', line.id);
    const chosen = line.id === this.query.get('entry');
    return html`<tr class=${chosen ? 'selected' : ''}>
      <th scope="row" class="num"><a class="row-link" href=${`?${query}`} aria-current=${chosen ? 'true' : nothing}>${formatDateTime(line.at)}</a></th>
      <td class="nowrap">${line.erased ? t('erased') : actorText(line)}<small>${line.address}</small></td>
      <td data-label=${t('column.action')}><code>${line.action}</code><small>${line.plugin}</small></td>
      <td data-label=${t('column.subject')}>${line.subject}<small class="clip" title=${line.subjectId}>${line.subjectId}</small></td>
      <td data-label=${t('column.agency')}>${line.agencyName ?? '—'}</td>
    </tr>`;
  }

  private renderRows(items: readonly AuditLine[]): TemplateResult {
    const heads = ['at', 'actor', 'action', 'subject', 'agency'] as const;
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('tab.entries')}</caption>
      <thead><tr>${heads.map((name) => html`<th scope="col">${t(`column.${name}`)}</th>`)}</tr></thead>
      <tbody>${items.map((line) => this.renderRow(line))}</tbody>
    </table></div>`;
  }

  protected override render(): TemplateResult {
    const { filter } = this;
    const entry = this.query.get('entry') ?? '';
    const acts = html`<t-export-menu href=${audit.exportPath(queryOf(filter))}></t-export-menu>`;
    return html`${pageHead(t('title'), { acts })}
      ${auditTabs('/console/audit')}
      <div class="split ${entry ? 'chosen' : ''}">
        <section class="panel" aria-label=${t('tab.entries')}>
          ${this.renderFilters(filter)}
          ${listStates(this.list, {
            draw: (items) => this.renderRows(items),
            empty: html`<t-empty icon="search-off" heading=${t('none')} note=${t('none.note')}></t-empty>`,
          })}
        </section>
        ${entry ? html`<console-audit-detail entry-id=${entry} @t-close=${() => setQuery({ entry: null })}></console-audit-detail>` : nothing}
      </div>`;
  }
}
