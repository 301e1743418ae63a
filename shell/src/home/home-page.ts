import type { PlacedTile } from '@tessera/contracts';
import { inReadingOrder } from '@tessera/contracts/layout-grid';
import { timeIn } from '@tessera/contracts/zoned-dates';
import '@tessera/ui/callout';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { announcePage, localized, pageTimeZone, session } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Portal } from '../portal/portal.js';
import { PortalController } from '../portal/portal-controller.js';
import { t } from '../texts.js';
import type { HomeEditing } from './edit/edit-home.js';
import type { TileAct } from './edit/tile-acts.js';
import { greetingKey } from './greeting.js';
import { gridArea } from './grid.js';
import { gridStyles } from './grid.styles.js';
import './home-actions.js';
import '../banner/banner-place.js';
import './off-tile.js';
import type { TileCatalogue } from './tile-catalogue.js';
import type { TileData } from './tile-data.js';
import './tile-host.js';

/** From so many days on the password's end is told on the page itself. */
const passwordUrgent = 3;

/** Milliseconds after which the tiles of a view have shown what they can. */
const restAfter = 10_000;

/** Greeting and dashboard. */
@element('tessera-home')
export class HomePage extends TesseraElement {
  static override styles = [
    base,
    gridStyles,
    css`
      .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; min-height: 40px; padding-block: 18px 12px; }
      @media (min-width: 1024px) { .days { display: none; } }
      t-callout { margin-bottom: 16px; }
      @media (max-width: 599.98px) { .head { gap: 2px 12px; padding-block: 12px; } .head > :is(h1, tessera-home-actions) { width: 100%; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @property({ attribute: false }) data!: TileData;
  @property({ attribute: false }) catalogue!: TileCatalogue;
  @state() private editing: HomeEditing | undefined;
  @query('h1') private heading?: HTMLElement;
  private opening = false;
  private readonly left = new AbortController();

  constructor() {
    super();
    new PortalController(this, () => this.portal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.left.abort();
    this.editing?.close();
    this.editing = undefined;
  }

  /** Once the page has come to rest: what its tiles cost is of no hurry. A page that is left before tells nothing. */
  protected override firstUpdated(): void {
    const { signal } = this.left;
    const tell = async (): Promise<void> => {
      if (!signal.aborted) (await import('./measuring/tell-costs.js')).tellCosts(this.portal);
    };
    setTimeout(tell, restAfter);
    document.addEventListener('visibilitychange', () => document.hidden && tell(), { once: true, signal });
  }

  /** One editor at a time, and none for a page that was left while it was fetched. */
  private readonly edit = async (): Promise<void> => {
    if (this.opening) return;
    this.opening = true;
    try {
      const { editHome } = await import('./edit/edit-home.js');
      const editing = await editHome(this, this.portal, () => {
        this.editing = undefined;
      });
      if (this.isConnected) this.editing = editing;
      else editing?.close();
    } finally {
      this.opening = false;
    }
  };

  private readonly act = async ({ detail }: CustomEvent<{ act: TileAct; tile: PlacedTile }>): Promise<void> => {
    const { tileAct } = await import('./edit/tile-acts.js');
    await tileAct(this.portal, detail.tile, detail.act);
    await this.updateComplete;
    // a tile that was put away took the focus along
    if (detail.act === 'hide' && document.activeElement === document.body) this.heading?.focus();
  };

  protected override updated(): void {
    announcePage({ title: t('page.home'), crumbs: [] });
    if (this.editing) return;
    for (const child of this.renderRoot.querySelectorAll<HTMLElement>('.grid > *')) {
      const placement = this.portal.layout.find(({ id }) => id === child.dataset.placement);
      if (placement)
        for (const [name, value] of Object.entries(gridArea(placement.rect))) child.style.setProperty(name, value);
    }
  }

  private renderPlacement(placement: PlacedTile): unknown {
    const unsaved = this.editing?.unsaved(placement);
    if (unsaved) return unsaved;
    if (this.catalogue.face(placement))
      return html`<tessera-tile data-placement=${placement.id} ?inert=${this.editing !== undefined} .placement=${placement} .data=${this.data} .catalogue=${this.catalogue}></tessera-tile>`;
    const off = this.portal.disabled(placement.plugin);
    return off
      ? html`<tessera-off-tile data-placement=${placement.id} name=${localized(off.name)} icon=${off.icon}></tessera-off-tile>`
      : nothing;
  }

  private renderHead(): TemplateResult {
    const { person, passwordDaysLeft: days } = session();
    const now = new Date(Date.now());
    const hour = Number.parseInt(timeIn(now, pageTimeZone()), 10);
    return html`<div class="head"><h1 tabindex="-1">${t(greetingKey(hour), { name: person.name })}</h1><span class="muted num">${formatDate(now.toISOString(), 'long')}</span>${days === null ? nothing : html`<span class="muted num days">${t('me.password-days', { days })}</span>`}
        <tessera-home-actions .portal=${this.portal} @tessera-edit=${this.edit}></tessera-home-actions></div>
      ${days !== null && days <= passwordUrgent ? html`<t-callout variant="warning" heading=${t('password.soon', { days })}>${t('password.soon-note')} <a href="/account/password">${t('password.change')}</a></t-callout>` : nothing}
      <tessera-banner-place .banners=${this.portal.banners}></tessera-banner-place>`;
  }

  protected override render(): TemplateResult {
    const { editing } = this;
    const layout = editing?.order ?? inReadingOrder(this.portal.layout);
    return html`${editing ? editing.bar() : this.renderHead()}
      <div class="grid ${editing ? 'editing' : ''}" @tessera-tile-act=${this.act}>${editing?.under()}${repeat(
        layout,
        ({ id }) => id,
        (placement) => html`${this.renderPlacement(placement)}${editing?.over(placement)}`,
      )}</div>${editing?.around()}`;
  }
}
