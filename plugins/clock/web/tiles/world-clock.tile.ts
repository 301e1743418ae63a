import { base } from '@tessera/ui/styles/base';
import { TileElement } from '@tessera/web-sdk';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import type { WorldClockData } from '../../server/world/world-clock.tile.js';
import { cityName } from '../city-name.js';
import { t } from '../texts.js';
import { Ticking } from '../ticking.controller.js';
import { zoneTime } from '../zone-time.js';

interface Settings extends Record<string, unknown> {
  seconds?: boolean;
}

/** Who asked for less motion gets a clock that moves once a minute. */
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The time in chosen places, and how far they are from home. */
export default class WorldClock extends TileElement<WorldClockData, Settings> {
  static override styles = [
    base,
    css`
      :host { container-type: inline-size; }
      ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(4.4rem, 1fr)); gap: 12px 8px; height: 100%; align-content: center; }
      li { min-width: 0; }
      .city { font-size: var(--t-text-xs); color: var(--t-text-muted); }
      time { display: block; font-size: var(--t-text-2xl); font-weight: 600; line-height: 1.25; }
      /* a row of three and one left over looks like a mistake */
      @container (max-width: 19rem) { ul { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
      .note { font-size: var(--t-text-2xs); color: var(--t-text-muted); white-space: nowrap; }
    `,
  ];

  /** How far the server's clock is ahead of this computer's, in milliseconds. */
  private ahead = 0;

  constructor() {
    super();
    new Ticking(this, () => (this.withSeconds ? 1_000 : 60_000));
  }

  private get withSeconds(): boolean {
    return this.settings?.seconds === true && !calm.matches;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data) this.ahead = Date.parse(this.data.now) - Date.now();
  }

  private note(days: number, hours: number): string {
    const distance =
      hours === 0 ? t('world.home') : t(hours > 0 ? 'world.ahead' : 'world.behind', { hours: Math.abs(hours) });
    if (days === 0) return distance;
    return t(days > 0 ? 'world.tomorrow' : 'world.yesterday', { distance });
  }

  private renderZone(zone: string, home: string, now: Date): TemplateResult {
    const { time, days, hours } = zoneTime(now, zone, home, this.withSeconds);
    return html`<li>
      <span class="city">${cityName(zone)}</span>
      <time class="num" datetime=${time}>${time}</time>
      <span class="note num">${this.note(days, hours)}</span>
    </li>`;
  }

  protected override renderContent({ zones, home }: WorldClockData): TemplateResult {
    const now = new Date(Date.now() + this.ahead);
    return html`<ul>${zones.map((zone) => this.renderZone(zone, home, now))}</ul>`;
  }
}
