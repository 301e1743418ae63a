import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import '@tessera/ui/filter-bar';
import '@tessera/ui/list-detail';
import { base } from '@tessera/ui/styles/base';
import { tabs } from '@tessera/ui/styles/tabs';
import { can, describeProblem, PageElement, QueryFilter, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../detail/notice-detail.js';
import '../feed/feed-button.js';
import { type NoticeDetail, notices } from '../notices.api.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { t } from '../texts.js';
import { areaChoices, areaFields } from './area-filter.js';
import { CategoriesController } from './categories.controller.js';
import { noticeAreaStyles } from './notice-area.styles.js';
import './notice-list.js';
import { NoticeListController } from './notice-list.controller.js';
import { UnreadController } from './unread.controller.js';

/** The notice area: what is in force or what has expired, each a page, and beside the list the chosen notice. */
export abstract class NoticeAreaPage extends PageElement {
  static override styles = [base, tabs, pageHeadStyles, noticeAreaStyles];

  protected abstract readonly tab: 'current' | 'history';
  protected abstract readonly address: string;

  private readonly list = new NoticeListController(this);
  private readonly unread = new UnreadController(this);
  private readonly categories = new CategoriesController(this);
  private readonly filter = new QueryFilter(this, areaChoices, () =>
    this.list.show({ ...this.filter.values, tab: this.tab }),
  );
  private opened: NoticeDetail | undefined;
  private revision = 0;

  private get chosen(): string {
    return this.params.id ?? '';
  }

  protected override pageTitle(): string {
    return this.chosen ? (this.opened?.title ?? t('page.title')) : t(`sections.${this.tab}`);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.revision++;
    if (changed.has('params') && this.opened?.id !== this.chosen) this.opened = undefined;
  }

  /** The detail has loaded a notice, which by that counts as read. */
  private readonly loaded = (event: CustomEvent<NoticeDetail>): void => {
    const { id } = event.detail;
    this.opened = event.detail;
    if (this.list.rows.find((row) => row.id === id)?.unread) this.unread.less();
    this.list.mark(id, { unread: false });
  };

  private readonly followed = ({ detail }: CustomEvent<{ id: string; followed: boolean }>): void =>
    this.list.mark(detail.id, { followed: detail.followed });

  private readonly markAllRead = async (): Promise<void> => {
    try {
      await notices.markAllRead();
      this.unread.none();
      this.list.markAll({ unread: false });
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
      return html`<t-empty slot="detail" icon="speakerphone" heading=${t('detail.none')} note=${t('detail.none-note')}></t-empty>`;
    const { previous, next } = this.list.neighbours(this.chosen);
    const row = this.list.rows.find(({ id }) => id === this.chosen);
    return html`<bulletin-notice-detail slot="detail" .noticeId=${this.chosen} .list=${this.address} .search=${location.search} .previous=${previous?.id} .next=${next?.id}
      .followed=${row?.followed} @notice-loaded=${this.loaded}></bulletin-notice-detail>`;
  }

  protected override render(): TemplateResult {
    const { filter } = this;
    const post = html`<t-button variant="primary" icon="plus" href="/bulletin/new">${t('page.post')}</t-button>`;
    const categories = html`<t-button variant="quiet" icon="tags" href="/bulletin/categories">${t('page.categories')}</t-button>`;
    return html`
      ${pageHead(t('page.title'), html`${can('manage-list', 'NoticeCategory') ? categories : nothing}<bulletin-feed-button></bulletin-feed-button>${can('create', 'Notice') ? post : nothing}`)}
      <t-list-detail ?chosen=${this.chosen !== ''} list-label=${t(`sections.${this.tab}`)} detail-label=${t('detail.label')} @follow-changed=${this.followed}
        @notice-changed=${() => this.list.pages.reload()}>
        <div slot="list" class="list">
          ${sections(this.tab, this.renderUnread())}
          <t-filter-bar label=${t('filter.label')} .fields=${areaFields(this.categories.all)} .values=${filter.values} @t-filter=${filter.take}></t-filter-bar>
          <bulletin-notice-list .list=${this.list} .revision=${this.revision} .unread=${this.tab === 'current' ? this.unread.count : undefined}
            .chosen=${this.chosen} .address=${this.address} .search=${location.search} ?filtered=${filter.isSet} @all-read=${this.markAllRead}></bulletin-notice-list>
        </div>
        ${this.renderDetail()}
      </t-list-detail>`;
  }
}
