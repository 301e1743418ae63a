import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/menu';
import { formatNumber } from '@tessera/ui/numbers';
import '@tessera/ui/pager';
import '@tessera/ui/select';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { table } from '@tessera/ui/styles/table';
import { tabs } from '@tessera/ui/styles/tabs';
import { CursorList, describeProblem, navigate, PageElement, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { audienceBadge } from '../audience.js';
import { deleteNotice, takeDownNotice } from '../detail/notice-acts.js';
import { stateBadge } from '../notice-state.js';
import { notices, type OwnNoticeItem, type OwnState } from '../notices.api.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { t } from '../texts.js';

const states: readonly OwnState[] = ['current', 'scheduled', 'draft', 'taken-down', 'expired'];

/** What I have written, in every state. */
export default class OwnNoticesPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    css`.state { padding: 32px 16px; } .title { max-width: 32rem; }`,
  ];

  private readonly list = new CursorList<OwnNoticeItem>(this, ({ cursor, signal }) =>
    notices.mine(this.state, cursor, signal),
  );

  private get state(): OwnState | '' {
    return states.find((one) => one === this.query.get('state')) ?? '';
  }

  protected override pageTitle(): string {
    return t('sections.mine');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query')) this.list.restart();
  }

  private async act(event: CustomEvent<{ value: string }>, item: OwnNoticeItem): Promise<void> {
    const { value } = event.detail;
    if (value === 'edit') return navigate(`/bulletin/${item.id}/edit`);
    const reload = () => this.list.reload();
    const done = value === 'delete' ? await deleteNotice(item, reload) : await takeDownNotice(item);
    if (done) reload();
  }

  private renderMenu(item: OwnNoticeItem): TemplateResult {
    const items = [
      { value: 'edit', label: t('act.edit'), icon: 'edit' },
      ...(['current', 'scheduled'].includes(item.state)
        ? [{ value: 'take-down', label: t('act.take-down'), icon: 'archive' }]
        : []),
      { value: 'delete', label: t('act.delete'), icon: 'trash', danger: true },
    ];
    return html`<t-menu label=${t('own.acts', { title: item.title })} .items=${items}
      @t-select=${(event: CustomEvent<{ value: string }>) => this.act(event, item)}></t-menu>`;
  }

  private renderRow(item: OwnNoticeItem): TemplateResult {
    return html`<tr>
      <th scope="row" class="title"><a href="/bulletin/${item.id}">${item.title}</a></th>
      <td data-label=${t('own.audience')}>${audienceBadge(item.audience)}</td>
      <td data-label=${t('own.state')}>${stateBadge(item.state)}</td>
      <td class="num" data-label=${t('own.published')}>${item.publishedAt ? formatDateTime(item.publishedAt) : t('own.not-published')}</td>
      <td class="num" data-label=${t('own.changed')}>${formatDateTime(item.changedAt)}</td>
      <td class="r" data-label=${t('own.reads')}>${formatNumber(item.reads)}</td>
      <td class="acts">${this.renderMenu(item)}</td>
    </tr>`;
  }

  private renderTable(): TemplateResult {
    const heads = ['title', 'audience', 'state', 'published', 'changed'] as const;
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('sections.mine')}</caption>
      <thead><tr>${heads.map((name) => html`<th scope="col">${t(`own.${name}`)}</th>`)}
        <th scope="col" class="r">${t('own.reads')}</th><th scope="col"><span class="sr">${t('act.more')}</span></th></tr></thead>
      <tbody>${repeat(
        this.list.items,
        ({ id }) => id,
        (item) => this.renderRow(item),
      )}</tbody>
    </table></div>`;
  }

  private renderContent(): TemplateResult {
    const { items, error, loading } = this.list;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.list.reload()}></t-error-state>`;
    }
    if (items.length > 0) return this.renderTable();
    if (loading) return html`<t-skeleton class="state" lines="8"></t-skeleton>`;
    return html`<t-empty class="state" icon="speakerphone" heading=${t('own.empty')} note=${t('own.empty-note')}>
      <t-button size="small" icon="plus" href="/bulletin/new">${t('page.post')}</t-button></t-empty>`;
  }

  protected override render(): TemplateResult {
    const { list } = this;
    const options = states.map((value) => ({ value, label: t(`state.${value}`) }));
    return html`
      ${pageHead(t('page.title'), html`<t-button variant="primary" icon="plus" href="/bulletin/new">${t('page.post')}</t-button>`)}
      <section class="panel" aria-label=${t('sections.mine')}>
        ${sections('mine')}
        <div class="filters"><t-select inline label=${t('own.state')} placeholder=${t('own.all-states')} .options=${options} .value=${this.state}
          @change=${(event: Event) => setQuery({ state: (event.target as HTMLInputElement).value })}></t-select></div>
        ${this.renderContent()}
        ${
          list.items.length > 0
            ? html`<t-pager .from=${list.from} .count=${list.items.length} unit=${t('list.unit')} ?has-previous=${list.hasPrevious}
          ?has-next=${list.hasNext} ?loading=${list.loading} @t-previous=${() => list.back()} @t-next=${() => list.forward()}></t-pager>`
            : nothing
        }
      </section>`;
  }
}
