import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { badge } from '@tessera/ui/styles/badge';
import { base } from '@tessera/ui/styles/base';
import { tabs } from '@tessera/ui/styles/tabs';
import { TileElement, type TileSummary } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LatestNotices as Data, NoticeItem } from '../notices.api.js';
import { t } from '../texts.js';

type Tab = Data['tabs'][number];

/** The newest notices for me, a tab for each audience. */
export default class LatestNotices extends TileElement<Data> {
  static override styles = [
    base,
    badge,
    tabs,
    css`
      .tabs { margin: -4px -16px 0; padding-inline: 8px; }
      .tab { min-height: 36px; padding-inline: 10px; }
      li { position: relative; display: flex; gap: 10px; padding: 6px 0; border-top: 1px solid var(--t-border); }
      li:first-child { border-top: 0; }
      li > span { margin-top: 7px; }
      a { display: block; color: var(--t-text); line-height: var(--t-leading-ui); }
      a::after { content: ''; position: absolute; inset: 0; }
      .unread a { font-weight: 600; }
      .meta { display: flex; flex-wrap: wrap; gap: 0 12px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .meta > * { white-space: nowrap; }
      .none { padding: 20px 0; text-align: center; color: var(--t-text-muted); }
      @media (max-width: 599.98px) {
        a.clip { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; white-space: normal; }
        li { padding-block: 9px; }
      }
    `,
  ];

  @state() private chosen: Tab['audience'] = 'all';

  override summary({ unread }: Data): TileSummary {
    return { count: unread.value };
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = this.data?.tabs ?? [];
    const target =
      step && all[(all.findIndex(({ audience }) => audience === this.chosen) + step + all.length) % all.length];
    if (!target) return;
    event.preventDefault();
    this.chosen = target.audience;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };

  private renderTab({ audience }: Tab): TemplateResult {
    const chosen = audience === this.chosen;
    return html`<button type="button" role="tab" class="tab" id="tab-${audience}" aria-selected=${chosen ? 'true' : 'false'}
      aria-controls="panel" tabindex=${chosen ? '0' : '-1'} @click=${() => (this.chosen = audience)}>${t(`tile.${audience}`)}</button>`;
  }

  private renderNotice({ id, title, unread, agency, publishedAt, reads }: NoticeItem): TemplateResult {
    return html`<li class=${unread ? 'unread' : ''}>
      <span class=${unread ? 'mark-unread' : 'mark-read'} aria-hidden="true"></span>
      <div class="grow">
        <a class="clip" href="/bulletin/${id}" title=${title}>${unread ? html`<span class="sr">${t('list.unread')}</span>` : nothing}${title}</a>
        <div class="meta num"><span>${agency.shortName}</span>
          ${publishedAt ? html`<time datetime=${publishedAt} title=${formatDateTime(publishedAt)}>${formatDate(publishedAt)}</time>` : nothing}
          <span>${t('notice.reads', { count: reads })}</span></div>
      </div>
    </li>`;
  }

  private renderList({ items }: Tab): TemplateResult {
    if (items.length === 0) return html`<p class="none">${t('tile.empty')}</p>`;
    return html`<ul>${repeat(
      items,
      ({ id }) => id,
      (item) => this.renderNotice(item),
    )}</ul>`;
  }

  protected override renderContent(data: Data): TemplateResult {
    const shown = data.tabs.find(({ audience }) => audience === this.chosen) ?? data.tabs[0]!;
    if (data.tabs.length === 1) return this.renderList(shown);
    return html`<div class="tabs" role="tablist" aria-label=${t('tile.tabs')} @keydown=${this.keydown}>${data.tabs.map((tab) => this.renderTab(tab))}</div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${shown.audience}">${this.renderList(shown)}</div>`;
  }
}
