import { formatDate, formatTime } from '@tessera/ui/dates';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { PublicPageElement } from '@tessera/web-sdk/public-page-element';
import { html, nothing, type TemplateResult } from 'lit';
import { type DoorStanding, doorStanding } from '../../server/display/door-day.js';
import { type Door, displays } from './displays.api.js';
import { doorPageStyles } from './door.page.styles.js';
import { blockOf, type ShownBlock } from './shown-block.js';
import { t } from './texts.js';

const second = 1000;
/** More than these do not fit on a tablet. */
const mostComing = 5;
const icons = { free: 'circle-check', 'in-use': 'lock', closed: 'ban' } as const;

/** On a tablet beside a door, for weeks: what is on now and next, and the code to check in by. Nobody is signed in. */
export default class DoorPage extends PublicPageElement<Door> {
  static override styles = [base, doorPageStyles];

  protected override readonly every = 20 * second;
  /** When the door was read last, by a clock that nobody sets: the tablet's own may be wrong. */
  private readAt = 0;
  private tick: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick = setInterval(() => this.requestUpdate(), second);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  protected override pageTitle(): string {
    return this.data?.resource.name ?? t('door.title');
  }

  protected override async read(secret: string): Promise<Door> {
    const door = await displays.door(secret);
    this.readAt = performance.now();
    return door;
  }

  private nowAt({ at }: Door): Date {
    return new Date(Date.parse(at) + performance.now() - this.readAt);
  }

  private renderHead({ resource, zone }: Door, now: string): TemplateResult {
    const place = [resource.site, resource.floor, resource.agency].filter((part) => part !== '').join('\u3000');
    return html`<header>
      <div><h1>${resource.name}</h1><p class="place">${place}</p></div>
      <p class="clock"><b>${formatTime(now, { timeZone: zone })}</b><span>${formatDate(now, 'long', { timeZone: zone })}</span></p>
    </header>`;
  }

  private renderUntil({ state, until }: DoorStanding<ShownBlock>, { zone, closesAt }: Door): string {
    if (!until) return t('door.not-today');
    const moment = until.toISOString();
    if (state === 'free' && moment === closesAt) return t('door.rest');
    const time = formatTime(moment, { timeZone: zone });
    return state === 'closed' && moment !== closesAt ? t('door.opens', { time }) : t('door.until', { time });
  }

  private renderStanding(standing: DoorStanding<ShownBlock>, door: Door): TemplateResult {
    const { state, now } = standing;
    return html`<section class="standing ${state}" aria-live="polite">
      <p class="word"><t-icon name=${icons[state]} size="28"></t-icon>${t(`door.${state}`)}</p>
      ${now && now.title !== '' ? html`<p class="what">${now.title}</p>` : nothing}
      ${now && now.unit !== '' ? html`<p class="until">${now.unit}</p>` : nothing}
      <p class="until num">${now && state === 'closed' ? t('door.until', { time: now.to }) : this.renderUntil(standing, door)}</p>
    </section>`;
  }

  private renderComing(coming: readonly ShownBlock[]): TemplateResult {
    const more = coming.length - mostComing;
    return html`<section class="coming" aria-labelledby="coming"><h2 id="coming">${t('door.coming')}</h2>
      ${
        coming.length === 0
          ? html`<p class="none">${t('door.nothing')}</p>`
          : html`<ul>${coming.slice(0, mostComing).map((block) => this.renderBlock(block))}</ul>`
      }
      ${more > 0 ? html`<p class="none">${t('door.more', { count: more })}</p>` : nothing}
    </section>`;
  }

  private renderBlock({ from, to, kind, title, unit }: ShownBlock): TemplateResult {
    const word = t(kind === 'closed' ? 'door.closure' : kind === 'waiting' ? 'door.waiting' : 'door.booked');
    const icon = kind === 'closed' ? 'ban' : kind === 'waiting' ? 'hourglass' : 'lock';
    return html`<li><time>${from}–${to}</time><b>${title === '' ? word : title}</b>
      <small><t-icon name=${icon} size="16"></t-icon>${[title === '' ? '' : word, unit].filter((part) => part !== '').join('\u3000')}</small></li>`;
  }

  /** Not shown when it is older than what the portal takes, e.g. while the network is away. */
  private renderCode({ checkIn }: Door, now: Date): TemplateResult | typeof nothing {
    if (!checkIn || now.getTime() > Date.parse(checkIn.until) + 45 * second) return nothing;
    return html`<figure><img src=${checkIn.picture} alt=${t('door.check-in')} /><figcaption aria-hidden="true">${t('door.check-in')}</figcaption></figure>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data: door } = this;
    if (!door) return nothing;
    const now = this.nowAt(door);
    const hours = { opensAt: momentOf(door.opensAt), closesAt: momentOf(door.closesAt) };
    const standing = doorStanding(door.blocks.map(blockOf), hours, now);
    return html`${this.renderHead(door, now.toISOString())}${this.renderStanding(standing, door)}
      <aside>${this.renderComing(standing.coming)}${this.renderCode(door, now)}</aside>`;
  }
}

const momentOf = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));
