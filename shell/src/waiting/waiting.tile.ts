import type { Localized, Principal, ReviewItem } from '@tessera/contracts';
import '@tessera/ui/empty';
import '@tessera/ui/figure';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { localized, TileElement } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { keyOf } from './queue-key.js';
import { t } from './texts.js';
import { waitText, wordsText } from './waiting-words.js';

interface QueueCount {
  plugin: string;
  kind: string;
  name: Localized;
  icon: string;
  /** For whom the reader stands in; null: own. */
  principal: Principal | null;
  /** Null: it did not answer. */
  count: number | null;
  exact: boolean;
}

export interface WaitingTileData {
  queues: QueueCount[];
  items: (Pick<ReviewItem, 'id' | 'number' | 'title' | 'from' | 'since' | 'urgency'> & {
    plugin: string;
    kind: string;
    principal: string | null;
  })[];
}

/** How much waits in each kind, and what has waited longest. */
export class WaitingTile extends TileElement<WaitingTileData> {
  static override styles = [
    base,
    css`
      t-empty { height: 100%; }
      .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 8px 12px; }
      .figures a { color: inherit; text-decoration: none; border-radius: var(--t-radius-2); }
      .figures a:hover { background: var(--t-surface-hover); }
      .oldest { margin-top: 12px; border-top: 1px solid var(--t-border); }
      .oldest li { display: flex; align-items: baseline; gap: 8px; padding-block: 8px; border-bottom: 1px solid var(--t-border); }
      .oldest li:last-child { border-bottom: 0; }
      .oldest a { color: var(--t-text); }
      .late { color: var(--t-danger-text); }
    `,
  ];

  override summary({ queues }: WaitingTileData) {
    return { count: queues.reduce((sum, { count }) => sum + (count ?? 0), 0) };
  }

  private renderFigure({ name, icon, principal, count, exact, ...queue }: QueueCount): TemplateResult {
    const note = count === null ? t('tile.unknown') : principal ? t('for', { name: principal.name }) : '';
    const value = count === null ? '–' : exact ? count : `${count}+`;
    return html`<li><a href="/waiting/${keyOf({ ...queue, principal })}"><t-figure
      size="small" label=${localized(name)} icon=${icon} .value=${value} note=${note}></t-figure></a></li>`;
  }

  protected override renderContent({ queues, items }: WaitingTileData): TemplateResult {
    if (queues.length === 0)
      return html`<t-empty icon="checks" heading=${t('tile.empty')} note=${t('tile.none')}></t-empty>`;
    return html`<ul class="figures">${queues.map((queue) => this.renderFigure(queue))}</ul>
      ${
        items.length > 0
          ? html`<ul class="oldest" aria-label=${t('tile.oldest')}>${items.map(
              ({ id, title, from, since, urgency, ...queue }) => html`<li>
                <a class="grow clip" href="/waiting/${keyOf(queue)}?item=${encodeURIComponent(id)}">${wordsText(title)}${from ? html`<span class="muted">　${from.name}</span>` : nothing}</a>
                <span class="xs num nowrap ${urgency === 'late' ? 'late' : 'muted'}">${urgency === 'late' ? html`<t-icon name="alert-triangle" size="14"></t-icon> ` : nothing}${waitText(since)}</span>
              </li>`,
            )}</ul>`
          : nothing
      }`;
  }
}
