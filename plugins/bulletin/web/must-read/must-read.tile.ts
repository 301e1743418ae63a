import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { badge } from '@tessera/ui/styles/badge';
import { base } from '@tessera/ui/styles/base';
import { live, TileElement, type TileSummary } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dueWords } from './due-words.js';
import type { MustReadTileData as Data, MustReadItem } from './must-read.api.js';
import { t } from './texts.js';

/** What I have yet to confirm, due first. */
export default class MustRead extends TileElement<Data> {
  static override styles = [
    base,
    badge,
    css`
      li { position: relative; padding: 6px 0; border-top: 1px solid var(--t-border); }
      li:first-child { border-top: 0; }
      a { display: block; color: var(--t-text); line-height: var(--t-leading-ui); font-weight: 600; }
      a::after { content: ''; position: absolute; inset: 0; }
      .done a { font-weight: 400; }
      .meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .meta > * { white-space: nowrap; }
      h3 { margin-top: 10px; font-size: var(--t-text-xs); font-weight: 600; color: var(--t-text-muted); }
      .none { padding: 20px 0; text-align: center; color: var(--t-text-muted); }
      .more { padding-top: 6px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      @media (max-width: 599.98px) {
        a.clip { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; white-space: normal; }
        li { padding-block: 9px; }
      }
    `,
  ];

  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // confirmed here or in another window: told to this person only, so there is nothing to spread
    this.stop = live.on('waiting-changed', ({ plugin, review }) => {
      if (plugin === 'bulletin' && review === 'must-read') this.refresh();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  override summary({ waiting }: Data): TileSummary {
    return { count: waiting.value };
  }

  private renderDue({ dueAt, urgency }: MustReadItem): TemplateResult | typeof nothing {
    if (!dueAt) return nothing;
    if (urgency === 'normal')
      return html`<time datetime=${dueAt} title=${formatDateTime(dueAt)}>${t('tile.due', { date: dueWords(dueAt) })}</time>`;
    const look = urgency === 'late' ? 'danger' : 'warning';
    return html`<span class="badge ${look}" title=${formatDateTime(dueAt)}>${t(`tile.${urgency}`)} ${dueWords(dueAt)}</span>`;
  }

  private renderItem(item: MustReadItem, at?: string): TemplateResult {
    return html`<li class=${at ? 'done' : ''}>
      <a class="clip" href="/bulletin/${item.id}" title=${item.title}>${item.title}</a>
      <div class="meta num"><span>${item.agency}</span>${at ? html`<time datetime=${at}>${t('tile.confirmed', { date: formatDate(at) })}</time>` : this.renderDue(item)}</div>
    </li>`;
  }

  protected override renderContent({ waiting, items, done }: Data): TemplateResult {
    const hidden = waiting.value - items.length;
    return html`${
      items.length === 0
        ? html`<p class="none">${t('tile.empty')}</p>`
        : html`<ul>${repeat(
            items,
            ({ id }) => id,
            (item) => this.renderItem(item),
          )}</ul>`
    }${hidden > 0 ? html`<p class="more num">${t('tile.more', { count: waiting.exact ? hidden : `${hidden}+` })}</p>` : nothing}${
      done.length > 0
        ? html`<h3>${t('tile.done')}</h3><ul>${repeat(
            done,
            ({ id }) => id,
            (item) => this.renderItem(item, item.acknowledgedAt),
          )}</ul>`
        : nothing
    }`;
  }
}
