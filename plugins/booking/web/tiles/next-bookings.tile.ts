import '@tessera/ui/button';
import { base } from '@tessera/ui/styles/base';
import { TileElement, type TileSummary } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { stateBadge } from '../booking-state.js';
import { timeText } from '../booking-time.js';
import { t } from './texts.js';
import type { NextBookings as Data } from './tile-data.js';
import { tileList } from './tile-list.styles.js';

type Item = Data['items'][number];

/** My next bookings, soonest first, each with the way to check in or to call it off. */
export default class NextBookings extends TileElement<Data> {
  static override styles = [base, tileList];

  override summary({ total }: Data): TileSummary {
    return { count: total };
  }

  private renderItem(item: Item): TemplateResult {
    const { id, resource, site, time, purpose, checkInUntil } = item;
    return html`<li>
      <div class="line"><a class="what" href="/booking/bookings/${id}" title=${purpose}>${resource}</a>${
        checkInUntil
          ? html`<t-button class="act" size="small" variant="primary" href="/booking/bookings/${id}" label=${t('check-in.named', { name: resource })}>${t('check-in')}</t-button>`
          : stateBadge(item.state)
      }</div>
      <div class="meta num"><span>${timeText(time)}</span><span>${site}</span><a class="act" href="/booking/bookings/${id}" aria-label=${t('change.named', { name: resource })}>${t('change')}</a></div>
    </li>`;
  }

  protected override renderContent({ items, total }: Data): TemplateResult {
    if (items.length === 0)
      return html`<p class="none">${t('next.empty')}<br /><a href="/booking">${t('next.find')}</a></p>`;
    const hidden = total - items.length;
    return html`<ul>${repeat(
      items,
      ({ id }) => id,
      (item) => this.renderItem(item),
    )}</ul>${hidden > 0 ? html`<p class="sum num">${t('more', { count: hidden })}</p>` : nothing}`;
  }
}
