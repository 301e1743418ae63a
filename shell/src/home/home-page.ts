import type { Placement } from '@tessera/contracts';
import { timeIn } from '@tessera/contracts/zoned-dates';
import '@tessera/ui/callout';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { announcePage, localized, pageTimeZone, session } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Portal } from '../portal/portal.js';
import { PortalController } from '../portal/portal-controller.js';
import { t } from '../texts.js';
import { greetingKey } from './greeting.js';
import { gridArea, readingOrder } from './grid.js';
import '../banner/banner-place.js';
import './off-tile.js';
import type { TileCatalogue } from './tile-catalogue.js';
import type { TileData } from './tile-data.js';
import './tile-host.js';

/** From so many days on the password's end is told on the page itself. */
const passwordUrgent = 3;

/** Greeting and dashboard. */
@element('tessera-home')
export class HomePage extends TesseraElement {
  static override styles = [
    base,
    css`
      .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; min-height: 40px; padding-block: 18px 12px; }
      @media (min-width: 1024px) { .days { display: none; } }
      t-callout { margin-bottom: 16px; }
      .grid { display: grid; grid-template-columns: repeat(var(--t-grid-columns), minmax(0, 1fr)); grid-auto-rows: var(--t-grid-row); gap: var(--t-grid-gap); }
      @media (min-width: 1024px) { .grid > * { grid-column: calc(var(--x) + 1) / span var(--w); grid-row: calc(var(--y) + 1) / span var(--h); } }
      @media (min-width: 600px) and (max-width: 1023.98px) { .grid > * { grid-column: span var(--w6); grid-row: span var(--h); } }
      @media (max-width: 599.98px) { .grid { grid-auto-rows: auto; } .head { flex-direction: column; gap: 2px; padding-block: 12px; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @property({ attribute: false }) data!: TileData;
  @property({ attribute: false }) catalogue!: TileCatalogue;

  constructor() {
    super();
    new PortalController(this, () => this.portal);
  }

  protected override updated(): void {
    announcePage({ title: t('page.home'), crumbs: [] });
    for (const child of this.renderRoot.querySelectorAll<HTMLElement>('.grid > *')) {
      const placement = this.portal.layout.find(({ id }) => id === child.dataset.placement);
      if (placement)
        for (const [name, value] of Object.entries(gridArea(placement.rect))) child.style.setProperty(name, value);
    }
  }

  private renderPlacement(placement: Placement): TemplateResult | typeof nothing {
    if (this.catalogue.face(placement))
      return html`<tessera-tile data-placement=${placement.id} .placement=${placement} .data=${this.data} .catalogue=${this.catalogue}></tessera-tile>`;
    const off = this.portal.disabled(placement.plugin);
    return off
      ? html`<tessera-off-tile data-placement=${placement.id} name=${localized(off.name)} icon=${off.icon}></tessera-off-tile>`
      : nothing;
  }

  protected override render(): TemplateResult {
    const { person, passwordDaysLeft: days } = session();
    const now = new Date(Date.now());
    const hour = Number.parseInt(timeIn(now, pageTimeZone()), 10);
    return html`<div class="head"><h1>${t(greetingKey(hour), { name: person.name })}</h1><span class="muted num">${formatDate(now.toISOString(), 'long')}</span>${days === null ? nothing : html`<span class="muted num days">${t('me.password-days', { days })}</span>`}</div>
      ${days !== null && days <= passwordUrgent ? html`<t-callout variant="warning" heading=${t('password.soon', { days })}>${t('password.soon-note')} <a href="/account/password">${t('password.change')}</a></t-callout>` : nothing}
      <tessera-banner-place .banners=${this.portal.banners}></tessera-banner-place>
      <div class="grid">${repeat(
        readingOrder(this.portal.layout),
        ({ id }) => id,
        (placement) => this.renderPlacement(placement),
      )}</div>`;
  }
}
