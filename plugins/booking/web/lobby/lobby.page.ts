import '@tessera/ui/badge';
import '@tessera/ui/button';
import { formatTime } from '@tessera/ui/dates';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { describeProblem, LatestRead, PageElement } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { timeText } from '../booking-time.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import { type Lobby, type LobbyMeeting, lobbies } from './lobby.api.js';
import { t } from './texts.js';

/** The link comes and goes with the clock: asked again so often, ms. */
const every = 30_000;

/** Before an online meeting: what is on now and next, and the way in for who may join. */
export default class LobbyPage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px; max-width: 960px; }
      .meeting { padding: 16px; display: grid; gap: 8px; align-content: start; }
      h2 { font-size: var(--t-text-s); color: var(--t-text-muted); }
      .what { font-size: var(--t-text-l); font-weight: 600; overflow-wrap: anywhere; }
      .about { max-width: 960px; margin-top: 16px; padding: 16px; display: grid; gap: 8px; }
      .rules { white-space: pre-line; }
    `,
  ];

  @state() private lobby: Lobby | undefined;
  private readonly reading = new LatestRead(this, true);
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.read(true), every);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    this.reading.abort();
  }

  protected override pageTitle(): string {
    return this.lobby?.resource.name ?? t('title');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('params') && changed.get('params')?.id !== this.params.id) this.read(false);
  }

  private read(isHint: boolean): void {
    void this.reading.run(
      (request) => lobbies.show(this.params.id ?? '', request),
      (lobby) => {
        this.lobby = lobby;
      },
      isHint,
    );
  }

  /** Why there is no way in, or since when there will be one. */
  private renderWait({ mine, opensAt }: LobbyMeeting, { linkFor, at, zone }: Lobby): TemplateResult | typeof nothing {
    if (!mine && linkFor === 'invited') return html`<p class="muted">${t('not-for-you')}</p>`;
    return opensAt > at
      ? html`<p class="muted num">${t('opens', { time: formatTime(opensAt, { timeZone: zone }) })}</p>`
      : nothing;
  }

  private renderMeeting(place: 'now' | 'next', meeting: LobbyMeeting | null, lobby: Lobby): TemplateResult {
    const { join } = lobby;
    if (!meeting)
      return html`<section class="panel meeting" aria-labelledby=${place}><h2 id=${place}>${t(place)}</h2><p class="muted">${t(`none-${place}`)}</p></section>`;
    return html`<section class="panel meeting" aria-labelledby=${place}><h2 id=${place}>${t(place)}</h2>
      <p class="what">${meeting.title === '' ? t('booked') : meeting.title}</p>
      <p class="num">${timeText(meeting.time)}</p>
      <p>${meeting.unit} ${meeting.mine ? html`<t-badge variant="accent" icon="user-check">${t('mine')}</t-badge>` : nothing}</p>
      ${
        join?.meetingId === meeting.id
          ? html`<p><t-button variant="primary" icon="video" href=${join.link} label=${`${t('join')}（${t('join.new')}）`} @click=${(event: Event) => openApart(event, join.link)}>${t('join')}</t-button></p>`
          : this.renderWait(meeting, lobby)
      }
    </section>`;
  }

  private renderAbout({ resource: { id, rules, phone }, linkFor }: Lobby): TemplateResult {
    return html`<section class="panel about"><p>${t(`for.${linkFor}`)}</p>
      ${rules === '' ? nothing : html`<div><h2>${t('rules')}</h2><p class="rules">${rules}</p></div>`}
      ${phone === '' ? nothing : html`<p class="num">${t('phone')}\u3000${phone}</p>`}
      <p><a href="/booking?resource=${id}">${t('find')}</a></p></section>`;
  }

  private renderContent(): TemplateResult {
    const { lobby } = this;
    const { error } = this.reading;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.read(false)}></t-error-state>`;
    }
    if (!lobby) return html`<t-skeleton lines="6"></t-skeleton>`;
    return html`<div class="columns" aria-live="polite">${this.renderMeeting('now', lobby.now, lobby)}${this.renderMeeting('next', lobby.next, lobby)}</div>${this.renderAbout(lobby)}`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(this.pageTitle())}${this.renderContent()}`;
  }
}

/** Another program's page gets a window of its own, and nothing of this one. */
function openApart(event: Event, link: string): void {
  event.preventDefault();
  window.open(link, '_blank', 'noopener,noreferrer');
}
