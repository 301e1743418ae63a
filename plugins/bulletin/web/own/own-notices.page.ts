import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/filter-bar';
import '@tessera/ui/menu';
import { formatNumber } from '@tessera/ui/numbers';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { table } from '@tessera/ui/styles/table';
import { tabs } from '@tessera/ui/styles/tabs';
import '@tessera/ui/tabs';
import { CursorList, describeProblem, PageElement, QueryFilter, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { audienceBadge } from '../audience.js';
import { actsOn, performAct } from '../detail/notice-acts.js';
import { noticeFields } from '../list/area-filter.js';
import { stateBadge } from '../notice-state.js';
import { notices, type OwnNoticeItem, type OwnTab } from '../notices.api.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { t } from '../texts.js';
import { ownChoices, ownTabs } from './own-filter.js';

const heads = ['title', 'published', 'changed', 'audience', 'state'] as const;
const myRights = { update: true, takeDown: true, delete: true };

/** Before it is out this is when its author would like it to be: a moment that was past when it was stored meant "at once". */
const publication = ({ state, publishedAt, changedAt }: OwnNoticeItem): string =>
  !publishedAt || (['draft', 'in-review'].includes(state) && publishedAt <= changedAt)
    ? t('own.not-published')
    : formatDateTime(publishedAt);

/** What I have written, in every state. */
export default class OwnNoticesPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    css`
      .state { padding: 32px 16px; }
      .title { max-width: 30rem; }
      .returned { display: block; font-weight: 400; color: var(--t-text-muted); overflow-wrap: anywhere; }
      t-tabs { padding-inline: 8px; }
      t-filter-bar { padding: 12px 16px; }
    `,
  ];

  private readonly list = new CursorList<OwnNoticeItem>(this, (request) => notices.mine(this.filter.values, request));
  private readonly filter = new QueryFilter(this, ownChoices, () => this.list.restart());

  private get tab(): OwnTab {
    return this.filter.values.tab ?? 'all';
  }

  /** Is anything asked for besides the tab? */
  private get isFiltered(): boolean {
    const { q, audience, from, to } = this.filter.values;
    return [q, audience, from, to].some(Boolean);
  }

  protected override pageTitle(): string {
    return t('sections.mine');
  }

  private async act(event: CustomEvent<{ value: string }>, item: OwnNoticeItem): Promise<void> {
    const reload = () => this.list.reload();
    if (await performAct(event.detail.value, item, reload)) reload();
  }

  private renderRow(item: OwnNoticeItem): TemplateResult {
    return html`<tr>
      <th scope="row" class="title"><a href="/bulletin/${item.id}">${item.title}</a>
        ${item.state === 'draft' && item.returned ? html`<small class="returned">${t('own.returned', { by: item.returned.by, note: item.returned.note })}</small>` : nothing}</th>
      <td class="num" data-label=${t('own.published')}>${publication(item)}</td>
      <td class="num" data-label=${t('own.changed')}>${formatDateTime(item.changedAt)}</td>
      <td data-label=${t('own.audience')}>${audienceBadge(item.audience)}</td>
      <td data-label=${t('own.state')}>${stateBadge(item.state)}</td>
      <td class="r" data-label=${t('own.comments')}>${formatNumber(item.comments)}</td>
      <td class="r" data-label=${t('own.reads')}>${formatNumber(item.reads)}</td>
      <td class="acts"><t-menu label=${t('own.acts', { title: item.title })} .items=${actsOn({ ...item, may: myRights })}
        @t-select=${(event: CustomEvent<{ value: string }>) => this.act(event, item)}></t-menu></td>
    </tr>`;
  }

  private renderTable(): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('sections.mine')}</caption>
      <thead><tr>${heads.map((name) => html`<th scope="col">${t(`own.${name}`)}</th>`)}
        <th scope="col" class="r">${t('own.comments')}</th><th scope="col" class="r">${t('own.reads')}</th>
        <th scope="col"><span class="sr">${t('act.more')}</span></th></tr></thead>
      <tbody>${repeat(
        this.list.items,
        ({ id }) => id,
        (item) => this.renderRow(item),
      )}</tbody>
    </table></div>`;
  }

  private renderEmpty(): TemplateResult {
    if (this.isFiltered)
      return html`<t-empty class="state" icon="search-off" heading=${t('list.none-found')} note=${t('list.none-found-note')}></t-empty>`;
    return html`<t-empty class="state" icon="speakerphone" heading=${t(`own.empty.${this.tab}`)} note=${t('own.empty-note')}>
      <t-button size="small" icon="plus" href="/bulletin/new">${t('page.post')}</t-button></t-empty>`;
  }

  protected override render(): TemplateResult {
    const choices = ownTabs.map((value) => ({ value, label: t(`own.tab.${value}`) }));
    return html`
      ${pageHead(t('page.title'), html`<t-button variant="primary" icon="plus" href="/bulletin/new">${t('page.post')}</t-button>`)}
      <section class="panel" aria-label=${t('sections.mine')}>
        ${sections('mine')}
        <t-tabs label=${t('own.state')} .tabs=${choices} .value=${this.tab}
          @t-change=${(event: CustomEvent<{ value: OwnTab }>) => setQuery({ tab: event.detail.value === 'all' ? null : event.detail.value })}></t-tabs>
        <t-filter-bar label=${t('filter.label')} .fields=${noticeFields()} .values=${this.filter.values} @t-filter=${this.filter.take}></t-filter-bar>
        ${pagedList(this.list, {
          rows: () => this.renderTable(),
          empty: () => this.renderEmpty(),
          describe: describeProblem,
          unit: t('list.unit'),
        })}
      </section>`;
  }
}
