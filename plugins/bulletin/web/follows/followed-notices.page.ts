import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/filter-bar';
import { pagedList } from '@tessera/ui/paged-list';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { table } from '@tessera/ui/styles/table';
import { tabs } from '@tessera/ui/styles/tabs';
import { CursorList, describeProblem, localized, PageElement, QueryFilter, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { stateBadge } from '../notice-state.js';
import { type FollowedItem, notices } from '../notices.api.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { t } from '../texts.js';

const heads = ['subject', 'category', 'agency', 'date'] as const;

/** Notices with my star, the one set last first. */
export default class FollowedNoticesPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    css`
      .state { padding: 32px 16px; }
      t-filter-bar { padding: 12px 16px; }
      .subject { max-width: 36rem; }
    `,
  ];

  private readonly list = new CursorList<FollowedItem>(this, (request) =>
    notices.followed(this.filter.values.q, request),
  );
  private readonly filter = new QueryFilter(this, { q: 'text' }, () => this.list.restart());

  protected override pageTitle(): string {
    return t('sections.followed');
  }

  private async unfollow({ id }: FollowedItem): Promise<void> {
    const again = async () => {
      try {
        await notices.follow(id);
        this.list.reload();
      } catch (error) {
        toast({ text: describeProblem(error).text, kind: 'danger' });
      }
    };
    try {
      await notices.unfollow(id);
      this.list.reload();
      toast({ text: t('followed.gone'), action: { label: t('act.undo'), run: () => void again() } });
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
  }

  private renderRow(item: FollowedItem): TemplateResult {
    return html`<tr>
      <th scope="row" class="subject"><a href="/bulletin/${item.id}">${item.title}</a> ${item.state === 'current' ? nothing : stateBadge(item.state)}</th>
      <td data-label=${t('followed.category')}>${item.category ? localized(item.category.name) : t('field.no-category')}</td>
      <td data-label=${t('followed.agency')}>${item.agency.shortName}</td>
      <td class="num" data-label=${t('followed.date')}>${item.publishedAt ? formatDateTime(item.publishedAt) : nothing}</td>
      <td class="acts"><t-button size="small" icon="star" label=${t('follow.off', { title: item.title })} @click=${() => this.unfollow(item)}>${t('followed.stop')}</t-button></td>
    </tr>`;
  }

  private renderTable(): TemplateResult {
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('sections.followed')}</caption>
      <thead><tr>${heads.map((name) => html`<th scope="col">${t(`followed.${name}`)}</th>`)}<th scope="col">${t('followed.act')}</th></tr></thead>
      <tbody>${repeat(
        this.list.items,
        ({ id }) => id,
        (item) => this.renderRow(item),
      )}</tbody>
    </table></div>`;
  }

  private renderEmpty(): TemplateResult {
    return this.filter.isSet
      ? html`<t-empty class="state" icon="search-off" heading=${t('list.none-found')} note=${t('followed.none-found-note')}></t-empty>`
      : html`<t-empty class="state" icon="star" heading=${t('followed.empty')} note=${t('followed.empty-note')}>
          <t-button size="small" href="/bulletin">${t('sections.current')}</t-button></t-empty>`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('page.title'))}
      <section class="panel" aria-label=${t('sections.followed')}>
        ${sections('followed')}
        <t-filter-bar label=${t('filter.label')} .fields=${[{ kind: 'keyword', name: 'q', label: t('followed.keyword') }]} .values=${this.filter.values} @t-filter=${this.filter.take}></t-filter-bar>
        ${pagedList(this.list, {
          rows: () => this.renderTable(),
          empty: () => this.renderEmpty(),
          describe: describeProblem,
          unit: t('list.unit'),
        })}
      </section>`;
  }
}
