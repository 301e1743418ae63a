import { formatRelative } from '@tessera/ui/dates';
import { badge } from '@tessera/ui/styles/badge';
import { base } from '@tessera/ui/styles/base';
import { TileElement, type TileSummary } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { timeText } from '../booking-time.js';
import { t } from './texts.js';
import type { BookingsToReview as Data } from './tile-data.js';
import { tileList } from './tile-list.styles.js';

/** Requests that wait for me as a keeper: how many, since when the oldest, and the next ones. */
export default class BookingsToReview extends TileElement<Data> {
  static override styles = [base, badge, tileList];

  override summary({ count }: Data): TileSummary {
    return { count };
  }

  private renderItem({ id, resource, time, applicant, unit, urgency }: Data['items'][number]): TemplateResult {
    const look = urgency === 'late' ? 'danger' : 'warning';
    return html`<li>
      <div class="line"><a class="what" href="/booking/review?item=${id}">${resource}</a>${
        urgency === 'normal' ? nothing : html`<span class="badge ${look}">${t(`urgency.${urgency}`)}</span>`
      }</div>
      <div class="meta num"><span>${timeText(time)}</span><span>${unit} ${applicant}</span></div>
    </li>`;
  }

  protected override renderContent({ keeps, count, oldest, items }: Data): TemplateResult {
    if (!keeps) return html`<p class="none">${t('review.none-kept')}</p>`;
    if (items.length === 0) return html`<p class="none">${t('review.empty')}</p>`;
    const hidden = count - items.length;
    return html`${oldest ? html`<p class="sum num">${t('review.oldest', { since: formatRelative(oldest, new Date().toISOString()) })}</p>` : nothing}
      <ul>${repeat(
        items,
        ({ id }) => id,
        (item) => this.renderItem(item),
      )}</ul>${hidden > 0 ? html`<p class="sum num">${t('more', { count: hidden })}</p>` : nothing}`;
  }
}
