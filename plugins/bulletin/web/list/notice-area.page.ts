import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { tabs } from '@tessera/ui/styles/tabs';
import { can, describeProblem, PageElement, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../detail/notice-detail.js';
import { type NoticeDetail, type NoticeFilter, notices } from '../notices.api.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { t } from '../texts.js';
import { noticeAreaStyles } from './notice-area.styles.js';
import './notice-filters.js';
import './notice-list.js';
import { NoticeListController } from './notice-list.controller.js';
import { UnreadController } from './unread.controller.js';

/** The notice area: list and, beside it or under 1280 px instead of it, the chosen notice. */
export default class NoticeAreaPage extends PageElement {
  static override styles = [base, panel, tabs, pageHeadStyles, noticeAreaStyles];

  private readonly list = new NoticeListController(this);
  private readonly unread = new UnreadController(this);
  private opened: NoticeDetail | undefined;
  private revision = 0;

  private get filter(): NoticeFilter {
    const of = (name: string) => this.query.get(name) ?? '';
    const tab = of('tab') === 'history' ? 'history' : 'current';
    return { tab, q: of('q'), from: of('from'), to: of('to'), audience: of('audience') };
  }

  private get chosen(): string {
    return this.params.id ?? '';
  }

  protected override pageTitle(): string {
    return this.chosen ? (this.opened?.title ?? t('page.title')) : t('page.title');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.revision++;
    if (changed.has('params') && this.opened?.id !== this.chosen) this.opened = undefined;
    this.list.show(this.filter);
  }

  /** The detail has loaded a notice, which by that counts as read. */
  private readonly loaded = (event: CustomEvent<NoticeDetail>): void => {
    this.opened = event.detail;
    const row = this.list.pages.items.find(({ id }) => id === event.detail.id);
    if (row?.unread) this.unread.less();
    this.list.pages.mark((item) => (item.id === event.detail.id ? { ...item, unread: false } : item));
  };

  private readonly markAllRead = async (): Promise<void> => {
    try {
      await notices.markAllRead();
      this.unread.none();
      this.list.pages.mark((item) => ({ ...item, unread: false }));
      toast({ text: t('list.all-read'), kind: 'success' });
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
  };

  private renderUnread(): TemplateResult | string {
    const { count } = this.unread;
    if (!count?.value) return '';
    return html`<t-badge variant="count" accent>${count.value}${count.exact ? '' : '+'}</t-badge>`;
  }

  private renderDetail(): TemplateResult {
    if (!this.chosen)
      return html`<t-empty icon="speakerphone" heading=${t('detail.none')} note=${t('detail.none-note')}></t-empty>`;
    const { previous, next } = this.list.neighbours(this.chosen);
    return html`<bulletin-notice-detail .noticeId=${this.chosen} .search=${location.search} .previous=${previous?.id} .next=${next?.id}
      @notice-loaded=${this.loaded} @notice-changed=${() => this.list.pages.reload()}></bulletin-notice-detail>`;
  }

  protected override render(): TemplateResult {
    const { filter } = this;
    const filtered = [filter.q, filter.from, filter.to, filter.audience].some(Boolean);
    const post = html`<t-button variant="primary" icon="plus" href="/bulletin/new">${t('page.post')}</t-button>`;
    return html`
      ${pageHead(t('page.title'), can('create', 'Notice') ? post : html`${nothing}`)}
      <div class="split ${this.chosen ? 'chosen' : ''}">
        <section class="panel list" aria-label=${t(`sections.${filter.tab}`)}>
          ${sections(filter.tab, this.renderUnread())}
          <bulletin-notice-filters .filter=${filter}></bulletin-notice-filters>
          <bulletin-notice-list .list=${this.list} .revision=${this.revision} .unread=${filter.tab === 'current' ? this.unread.count : undefined}
            .chosen=${this.chosen} .search=${location.search} ?filtered=${filtered} @all-read=${this.markAllRead}></bulletin-notice-list>
        </section>
        <article class="panel detail" aria-label=${t('detail.label')}>${this.renderDetail()}</article>
      </div>`;
  }
}
