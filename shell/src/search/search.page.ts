import { searchWords } from '@tessera/contracts/folding';
import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/icon';
import '@tessera/ui/search-field';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import '@tessera/ui/tabs';
import { announcePage, localized, navigate, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocationController } from '../frame/location-controller.js';
import type { Portal } from '../portal/portal.js';
import './cards/agency-panel.js';
import './cards/person-panel.js';
import { hitList, hitListStyles } from './hit-list.js';
import './kind-results.js';
import { localHits } from './local-hits.js';
import { rememberSearch } from './recent-searches.js';
import { type FoundKind, streamSearch, takeLine } from './search.api.js';
import { t } from './texts.js';

const perKind = 5;
const card = /^\/search\/(people|agencies)\/([^/]+)\/?$/;

/** Everything found, by kind or one kind page by page; a person or an agency opens beside it. All of it is in the address. */
@element('tessera-search-page')
export class SearchPage extends TesseraElement {
  static override styles = [
    base,
    panel,
    hitListStyles,
    css`
      h1 { display: flex; align-items: center; min-height: 40px; margin-block: 4px 12px; }
      t-search-field { display: block; max-width: 720px; margin-bottom: 12px; }
      t-tabs { display: block; margin-bottom: 16px; overflow-x: auto; }
      .panel { margin-bottom: 16px; overflow: hidden; }
      h2 { display: flex; align-items: center; gap: 8px; font-size: var(--t-text-m); }
      .panel-head .acts a { display: inline-flex; align-items: center; min-height: 24px; font-size: var(--t-text-xs); }
      .failed { padding: 0 16px 12px; color: var(--t-text-muted); }
      @media (max-width: 599.98px) { .panel-head .acts a { min-height: 44px; } }
    `,
  ];

  @property({ attribute: false }) portal!: Portal;
  @state() private kinds: readonly FoundKind[] = [];
  @state() private state: 'idle' | 'asking' | 'answered' | 'failed' = 'idle';
  private readonly place = new LocationController(this);
  private request = new AbortController();
  private asked = '';
  /** Id of the hit that led to the card which was closed, until it has the focus again. */
  private returnTo = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  private get query(): URLSearchParams {
    return new URLSearchParams(location.search);
  }
  private get typed(): string {
    return this.query.get('q')?.trim() ?? '';
  }
  private get kind(): string {
    return this.query.get('kind') ?? '';
  }

  protected override willUpdate(): void {
    // on its way out the page sees the next one's address, whose words are nobody's search
    if (this.place.path.startsWith('/search') && this.typed !== this.asked) void this.ask();
  }

  protected override updated(_changed: PropertyValues): void {
    announcePage({ title: t('title'), crumbs: [] });
    if (this.returnTo && this.place.path === '/search')
      this.renderRoot.querySelector<HTMLElement>(`[data-hit="${CSS.escape(this.returnTo)}"]`)?.focus();
  }

  private async ask(): Promise<void> {
    this.asked = this.typed;
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    this.kinds = [];
    this.state = this.typed ? 'asking' : 'idle';
    if (!this.typed) return;
    rememberSearch(this.typed);
    try {
      await streamSearch(this.typed, perKind, (line) => this.take(line), signal);
      if (!signal.aborted) this.state = 'answered';
    } catch {
      if (!signal.aborted) this.state = 'failed';
    }
  }

  private take(line: Parameters<typeof takeLine>[1]): void {
    this.kinds = takeLine(this.kinds, line);
  }

  /** The kinds with what the browser finds itself: pages. */
  private get found(): readonly FoundKind[] {
    const pages = localHits(this.portal, this.typed);
    return this.kinds.map((one) => (one.kind === 'pages' ? { ...one, hits: pages, more: false } : one));
  }

  private readonly search = (event: CustomEvent<{ value: string }>): void =>
    setQuery({ q: event.detail.value.trim(), kind: this.kind || null });

  private choose(kind: string): void {
    setQuery({ kind: kind || null }, false);
  }

  private renderStatus(): TemplateResult {
    const found = this.found;
    const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
    const more = found.some((kind) => kind.more);
    const said = { idle: '', asking: t('searching'), failed: '', answered: '' }[this.state];
    const sum = count === 0 ? t('none', { typed: this.typed }) : t(more ? 'found-more' : 'found-page', { count });
    return html`<span class="sr" role="status">${this.state === 'answered' && !this.kind ? sum : said}</span>`;
  }

  private renderTabs(): TemplateResult | typeof nothing {
    const shown = this.found.filter(
      ({ kind, hits, state }) => hits.length > 0 || state === 'failed' || kind === this.kind,
    );
    if (shown.length === 0) return nothing;
    const tabs = [
      { value: '', label: t('tab.all') },
      ...shown.map(({ kind, name, hits, more }) => ({
        value: kind,
        label: localized(name),
        ...(more || hits.length === 0 ? {} : { count: hits.length }),
      })),
    ];
    return html`<t-tabs label=${t('tabs')} .tabs=${tabs} value=${this.kind}
      @t-change=${(event: CustomEvent<{ value: string }>) => this.choose(event.detail.value)}></t-tabs>`;
  }

  private renderGroup({ kind, name, icon, hits, more, state, page }: FoundKind): TemplateResult | typeof nothing {
    if (state === 'failed') {
      return html`<section class="panel"><div class="panel-head"><h2><t-icon name=${icon} size="18"></t-icon>${localized(name)}</h2></div>
        <p class="failed">${t('failed', { kinds: localized(name) })}</p></section>`;
    }
    if (hits.length === 0) return nothing;
    const query = new URLSearchParams({ q: this.typed });
    const own = page ? `${page}?${query}` : undefined;
    return html`<section class="panel" aria-labelledby=${`kind-${kind}`}>
      <div class="panel-head">
        <h2 id=${`kind-${kind}`}><t-icon name=${icon} size="18"></t-icon>${localized(name)}</h2>
        <span class="acts">
          ${more ? html`<a href=${`/search?${query}&kind=${kind}`}>${t('more', { kind: localized(name) })}</a>` : nothing}
          ${own ? html`<a href=${own}>${t('own-page', { kind: localized(name) })}</a>` : nothing}
        </span>
      </div>
      ${hitList(hits.slice(0, perKind), searchWords(this.typed), location.search)}
    </section>`;
  }

  private renderResults(): TemplateResult {
    const { found } = this;
    if (!this.typed) return html`<t-empty icon="search" heading=${t('start')} note=${t('start-note')}></t-empty>`;
    if (this.state === 'failed')
      return html`<t-error-state heading=${t('card.failed')} @t-retry=${() => void this.ask()}></t-error-state>`;
    const one = found.find(({ kind }) => kind === this.kind);
    if (one?.kind === 'pages')
      return html`<section class="panel">${hitList(one.hits, searchWords(this.typed), location.search)}</section>`;
    if (one) return html`<tessera-kind-results .kind=${one} .typed=${this.typed}></tessera-kind-results>`;
    if (this.state === 'answered' && found.every(({ hits, state }) => hits.length === 0 && state !== 'failed'))
      return html`<t-empty icon="search-off" heading=${t('none', { typed: this.typed })} note=${t('none-note')}></t-empty>`;
    return html`${found.map((kind) => this.renderGroup(kind))}`;
  }

  private renderCard(): TemplateResult | typeof nothing {
    const [, kind, key = ''] = card.exec(this.place.path) ?? [];
    if (kind === 'people')
      return html`<tessera-person-panel key=${decodeURIComponent(key)} @tessera-card-closed=${this.closed}></tessera-person-panel>`;
    if (kind === 'agencies')
      return html`<tessera-agency-panel key=${decodeURIComponent(key)} @tessera-card-closed=${this.closed}></tessera-agency-panel>`;
    return nothing;
  }

  /** Back to the results, and to the hit that led to the card. */
  private readonly closed = (event: CustomEvent<string>): void => {
    const { detail: id } = event;
    navigate(`/search${location.search}`);
    this.returnTo = id;
    this.requestUpdate();
    // who goes elsewhere before the hit is there stays there
    const gone = () => {
      this.returnTo = '';
    };
    document.addEventListener('focusin', gone, { once: true });
  };

  protected override render(): TemplateResult {
    return html`<h1>${t('title')}</h1>
      <t-search-field label=${t('field')} .value=${this.typed} @t-search=${this.search}></t-search-field>
      ${this.renderStatus()}${this.renderTabs()}${this.renderResults()}${this.renderCard()}`;
  }
}
