import { badge } from '@tessera/ui/styles/badge';
import { base } from '@tessera/ui/styles/base';
import { TileElement, type TileSummary } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hoursText } from '../booking-time.js';
import { t } from './texts.js';
import type { VenueToday as Data } from './tile-data.js';
import { tileList } from './tile-list.styles.js';

/** What goes on today in a venue chosen in the tile's settings. */
export default class VenueToday extends TileElement<Data> {
  static override styles = [
    base,
    badge,
    tileList,
    css`
      .over .what, .over .hours { color: var(--t-text-muted); font-weight: 400; }
      .hours { font-weight: 600; }
      .venue { padding-bottom: 4px; font-weight: 600; }
      .venue small { font-weight: 400; color: var(--t-text-muted); }
    `,
  ];

  override summary({ venue, items }: Data): TileSummary {
    return venue ? { count: items.length } : {};
  }

  private renderItem({ id, time, title, unit, state }: Data['items'][number], now: string): TemplateResult {
    const current = time.startsAt <= now && now < time.endsAt;
    const what = title || unit || t(`taken.${state}`);
    return html`<li class=${time.endsAt <= now ? 'over' : ''}>
      <div class="line"><span class="hours num">${hoursText(time)}</span>${
        current
          ? html`<span class="badge warning">${t('today.now')}</span>`
          : state === 'waiting'
            ? html`<span class="badge">${t('taken.waiting')}</span>`
            : nothing
      }</div>
      <div class="meta">${state === 'mine' ? html`<a href="/booking/bookings/${id}">${what}</a>` : html`<span>${what}</span>`}${
        title && unit ? html`<span>${unit}</span>` : nothing
      }</div>
    </li>`;
  }

  protected override renderContent({ venue, gone, items, now }: Data): TemplateResult {
    if (!venue) return html`<p class="none">${t(gone ? 'today.gone' : 'today.choose')}</p>`;
    const place = [venue.site, venue.floor].filter(Boolean).join(' ');
    return html`<p class="venue"><a href="/booking?resource=${venue.id}">${venue.name}</a> <small>${place}</small></p>
      ${
        items.length === 0
          ? html`<p class="none">${t('today.free')}</p>`
          : html`<ul>${repeat(
              items,
              ({ id }) => id,
              (item) => this.renderItem(item, now),
            )}</ul>`
      }`;
  }
}
