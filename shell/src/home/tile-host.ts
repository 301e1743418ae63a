import type { Placement } from '@tessera/contracts';
import '@tessera/ui/badge';
import { formatDateTime, formatTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/icon';
import '@tessera/ui/menu';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import {
  ApiProblem,
  browserProblem,
  describeProblem,
  elementErrorEvent,
  localized,
  navigate,
  type TileElement,
  tileRefreshEvent,
} from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { reloadButton } from '../loader/reload-button.js';
import { t } from '../texts.js';
import { markTile } from './measuring/tile-marks.js';
import type { TileCatalogue, TileFace } from './tile-catalogue.js';
import type { TileData } from './tile-data.js';
import { tileHostStyles } from './tile-host.styles.js';

const connectionEvents = ['online', 'offline'];
const skeletonLines = (rows: number) => Math.max(2, rows * 2 - 3);

/** The frame around one tile: bar, body, footer and every state that a tile can be in. */
@element('tessera-tile')
export class TileHost extends TesseraElement {
  static override styles = [base, tileHostStyles];

  @property({ attribute: false }) placement!: Placement;
  @property({ attribute: false }) data!: TileData;
  @property({ attribute: false }) catalogue!: TileCatalogue;
  @state() private content: TileElement | undefined;
  @state() private failure: ApiProblem | undefined;
  private turn = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    markTile(this.placement.id, 'placed');
    for (const change of connectionEvents) window.addEventListener(change, this.redraw);
    this.data.addEventListener('change', this.changed);
    this.addEventListener(elementErrorEvent, this.failed);
    this.addEventListener(tileRefreshEvent, this.wish);
    const seconds = this.catalogue.face(this.placement)?.refresh;
    if (seconds) this.timer = setInterval(() => document.hidden || this.data.wish(this.placement.id), seconds * 1000);
    if (!this.content) void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const change of connectionEvents) window.removeEventListener(change, this.redraw);
    this.data.removeEventListener('change', this.changed);
    clearInterval(this.timer);
    this.turn++;
  }

  private readonly changed = (event: Event): void => {
    if ((event as CustomEvent<string>).detail !== this.placement.id) return;
    this.requestUpdate();
    // What could not be drawn may be drawn from other data.
    if (this.failure?.slug === 'tile-render' && !this.data.state(this.placement.id).loading) void this.load();
  };

  private readonly redraw = (): void => this.requestUpdate();

  private readonly failed = (event: Event): void => {
    event.stopPropagation();
    this.fail((event as CustomEvent<unknown>).detail, 'tile-render');
  };

  private fail(error: unknown, slug: 'tile-render' | 'part-failed'): void {
    // told once: what failed is taken away, whatever it still has to say
    if (this.failure) return;
    const { plugin, tile } = this.placement;
    this.failure = error instanceof ApiProblem ? error : browserProblem(slug, error);
    console.error(`${this.failure.problem.number} ${plugin}/${tile}`, this.failure.cause ?? '');
    this.content = undefined;
  }

  private async load(): Promise<void> {
    if (!this.catalogue.face(this.placement)) return;
    const turn = ++this.turn;
    this.failure = undefined;
    try {
      const type = await this.catalogue.load(this.placement);
      if (turn === this.turn) this.content = new type();
    } catch (error) {
      if (turn === this.turn) this.fail(error, 'part-failed');
    }
  }

  private readonly refresh = (): void => this.data.refresh(this.placement.id);

  private readonly wish = (): void => this.data.wish(this.placement.id);

  private readonly retry = (): void => {
    if (!this.content && this.failure?.slug !== 'tile-render') void this.load();
    this.refresh();
  };

  /** Hands what the page knows to the tile's element before the frame shows it. */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { data } = this.data.state(this.placement.id);
    if (!this.content || data === undefined) return;
    const { w, h } = this.placement.rect;
    try {
      Object.assign(this.content, { settings: this.placement.settings, size: { w, h }, data });
    } catch (error) {
      this.fail(error, 'tile-render');
    }
  }

  private summary(): ReturnType<TileElement['summary']> {
    const { data } = this.data.state(this.placement.id);
    if (!this.content || data === undefined) return {};
    try {
      return this.content.summary(data) ?? {};
    } catch {
      // Whatever keeps the summary from being made keeps the content from being drawn, and is told there.
      return {};
    }
  }

  private renderBody(problem: ApiProblem | undefined, hasData: boolean): TemplateResult {
    if (problem) {
      const { text } = describeProblem(problem);
      const isOutdated = problem.slug === 'part-outdated';
      return html`<t-error-state ?compact=${this.placement.rect.h <= 2} heading=${text} note=${t('tile.error-note')} ?no-retry=${isOutdated} @t-retry=${this.retry}>${isOutdated ? reloadButton() : nothing}</t-error-state>`;
    }
    if (!this.content || !hasData) return html`<t-skeleton lines=${skeletonLines(this.placement.rect.h)}></t-skeleton>`;
    markTile(this.placement.id, 'content');
    return html`${this.content}`;
  }

  private renderAge(problem: ApiProblem | undefined, note: string | undefined): TemplateResult {
    const { at, problem: stale } = this.data.state(this.placement.id);
    const number = problem && describeProblem(problem).number;
    const time = at && html`<time datetime=${at} title=${formatDateTime(at)}>${formatTime(at)}</time>`;
    if (number)
      return html`${time ? html`<span class="num">${t('tile.last-success')} ${time}</span>` : nothing}<span class="num">${t('error.number', { number })}</span>`;
    if (at && (stale || !navigator.onLine))
      return html`<span class="stale"><t-icon name="clock" size="14"></t-icon><time datetime=${at} title=${formatDateTime(at)}>${t('tile.stale', { time: formatTime(at) })}</time></span>`;
    return html`<span class="num">${note ?? (time ? html`${t('tile.updated')} ${time}` : '')}</span>`;
  }

  private menu(name: string, page: string | undefined, configurable: boolean): TemplateResult {
    const { locks } = this.placement;
    const items = [
      { value: 'refresh', label: t('tile.refresh'), icon: 'refresh' },
      ...(configurable ? [{ value: 'settings', label: t('tile.settings'), icon: 'settings' }] : []),
      ...(page ? [{ value: 'open', label: t('tile.open'), icon: 'arrow-right' }] : []),
      ...(locks.includes('presence') ? [] : [{ value: 'hide', label: t('tile.hide'), icon: 'eye-off' }]),
    ];
    const choose = ({ detail: { value } }: CustomEvent<{ value: string }>): void => {
      if (value === 'refresh') this.retry();
      else if (value !== 'open') this.send('tessera-tile-act', { act: value, tile: this.placement });
      else if (page) navigate(page);
    };
    return html`<t-menu label=${t('tile.menu', { name })} .items=${items} @t-select=${choose}></t-menu>`;
  }

  private renderTile({ name, icon, page, pageLabel, settings }: TileFace): TemplateResult {
    const title = localized(name);
    const { data, problem: dataProblem } = this.data.state(this.placement.id);
    const hasData = data !== undefined;
    // Old data stay when only the refresh failed; the footer says so.
    const problem = this.failure ?? (hasData ? undefined : dataProblem);
    const { count, note } = this.summary();
    return html`<section aria-labelledby="title">
      <div class="bar"><t-icon name=${icon} size="18"></t-icon><h2 id="title">${title}</h2>
        ${count && !problem ? html`<t-badge variant="count" accent>${count}</t-badge>` : nothing}
        <div class="end">${hasData && !navigator.onLine ? html`<t-badge variant="line" icon="wifi-off">${t('tile.offline')}</t-badge>` : nothing}${this.menu(title, page, settings !== undefined)}</div></div>
      <div class="body">${this.renderBody(problem, hasData)}</div>
      <div class="foot">${page && !problem ? html`<a href=${page}>${pageLabel ? localized(pageLabel) : t('tile.page', { name: title })}</a>` : nothing}${this.renderAge(problem, note)}</div>
    </section>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const face = this.catalogue.face(this.placement);
    return face ? this.renderTile(face) : nothing;
  }
}
