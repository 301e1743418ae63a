import type { ApplicationDirectory, ApplicationView } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { ApiProblem, announcePage, describeProblem, localized, setQuery, toast } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocationController } from '../frame/location-controller.js';
import type { Portal } from '../portal/portal.js';
import './application-card.js';
import { openLink } from '../core-tiles/open-link.js';
import { applicationsStyles } from './applications.styles.js';
import { DirectoryController } from './directory-controller.js';
import { sectionsOf } from './sections.js';
import { t } from './texts.js';

/** Everything that a person may open, by category, with the big six and the own favourites on top. */
@element('tessera-applications')
export class ApplicationsPage extends TesseraElement {
  static override styles = [base, applicationsStyles];

  @property({ attribute: false }) portal!: Portal;
  @state() private problem: unknown;
  private readonly directory = new DirectoryController(this);

  constructor() {
    super();
    new LocationController(this);
  }

  private get words(): string {
    return new URLSearchParams(location.search).get('q') ?? '';
  }
  private get category(): string {
    return new URLSearchParams(location.search).get('category') ?? '';
  }

  protected override willUpdate(): void {
    if (location.pathname === '/applications') this.directory.show(this.words);
  }

  protected override updated(): void {
    announcePage({ title: t('title'), crumbs: [] });
  }

  private async toggle({ id, name }: ApplicationView, starred: boolean): Promise<void> {
    this.problem = undefined;
    try {
      await this.directory.toggle(id, starred);
      toast({ kind: 'success', text: t(starred ? 'unstarred' : 'starred', { name: localized(name) }) });
    } catch (error) {
      this.problem = error;
    }
  }

  /** The dialog and the list in it come when they are first wanted. */
  private readonly edit = async (): Promise<void> => {
    const { FavouritesDialog } = await import('./favourites-dialog.js');
    this.problem = undefined;
    const saved = await FavouritesDialog.ask(this.renderRoot as ShadowRoot);
    if (saved) this.directory.take(saved);
    this.renderRoot.querySelector<HTMLElement>('.edit')?.focus();
  };

  private renderCards(items: readonly ApplicationView[], { favourites }: ApplicationDirectory): TemplateResult {
    return html`<ul class="cards">${repeat(
      items,
      ({ id }) => id,
      (one) => {
        const starred = favourites.ids.includes(one.id);
        return html`<li><tessera-application-card .application=${one} ?starred=${starred} @tessera-star=${() => this.toggle(one, starred)}></tessera-application-card></li>`;
      },
    )}</ul>`;
  }

  private renderBigSix({ items, bigSix }: ApplicationDirectory): TemplateResult | typeof nothing {
    const six = bigSix.flatMap((id) => items.find((one) => one.id === id) ?? []);
    if (!six.length) return nothing;
    return html`<section aria-labelledby="six"><h2 id="six">${t('big-six')}</h2>
      <ul class="six">${six.map((one) => html`<li>${openLink(one, 'big', html`<span class="stone"><t-icon name=${one.icon} size="28"></t-icon></span>${localized(one.name)}`)}</li>`)}</ul></section>`;
  }

  private renderProblem({ favourites }: ApplicationDirectory): TemplateResult | typeof nothing {
    const { problem } = this;
    if (!problem) return nothing;
    const full = problem instanceof ApiProblem && problem.slug === 'favourites-full';
    const { text, number } = describeProblem(problem);
    return html`<t-callout variant=${full ? 'warning' : 'danger'} alert heading=${full ? t('full', { most: favourites.most }) : text}
      >${full ? t('full.note') : html`<span class="num xs">${number}</span>`}</t-callout>`;
  }

  private renderFavourites(directory: ApplicationDirectory): TemplateResult {
    const { items, favourites } = directory;
    const starred = favourites.ids.flatMap((id) => items.find((one) => one.id === id) ?? []);
    return html`<section aria-labelledby="favourites">
      <div class="section-head"><h2 id="favourites">${t('favourites')}</h2>
        <span class="muted num xs" aria-label=${t('count.label', { count: starred.length, most: favourites.most })}>${starred.length}/${favourites.most}</span>
        <t-button class="edit" size="small" icon="edit" @click=${this.edit}>${t('edit')}</t-button></div>
      ${this.renderProblem(directory)}
      ${starred.length ? this.renderCards(starred, directory) : html`<t-empty icon="star" heading=${t('favourites.empty')} note=${t('favourites.empty-note')}></t-empty>`}
    </section>`;
  }

  private renderDirectory(directory: ApplicationDirectory): TemplateResult {
    const filtered = this.words !== '' || this.category !== '';
    const sections = sectionsOf(directory, this.category);
    if (filtered && !sections.length)
      return html`<t-empty icon="search-off" heading=${t('none-found')} note=${t('none-found.note')}>
        <t-button size="small" @click=${() => setQuery({ q: null, category: null })}>${t('show-all')}</t-button></t-empty>`;
    if (!directory.items.length)
      return html`<t-empty icon="layout-grid" heading=${t('empty')} note=${t('empty.note')}></t-empty>`;
    return html`
      ${filtered ? this.renderProblem(directory) : html`${this.renderBigSix(directory)}${this.renderFavourites(directory)}`}
      ${sections.map(
        ({ id, title, items }) => html`<section aria-labelledby=${`c-${id}`}>
          <div class="section-head"><h2 id=${`c-${id}`}>${title}</h2><span class="muted num xs">${t('count', { count: items.length })}</span></div>
          ${this.renderCards(items, directory)}</section>`,
      )}`;
  }

  private renderContent(): TemplateResult {
    const { value, error } = this.directory;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${this.directory.retry}></t-error-state>`;
    }
    return value ? this.renderDirectory(value) : html`<t-skeleton lines="12"></t-skeleton>`;
  }

  protected override render(): TemplateResult {
    const { value } = this.directory;
    const shown = value ? sectionsOf(value, this.category).reduce((sum, { items }) => sum + items.length, 0) : 0;
    const options = value ? sectionsOf(value, '').map(({ id, title }) => ({ value: id, label: title })) : [];
    return html`<div class="head"><h1>${t('title')}</h1><span class="muted num" role="status">${value ? t('count', { count: shown }) : ''}</span></div>
      <div class="filters" role="search">
        <t-search-field label=${t('search')} .value=${this.words} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value })}></t-search-field>
        <t-select inline label=${t('category')} placeholder=${t('all')} .options=${options} .value=${this.category}
          @change=${(event: Event) => setQuery({ category: (event.target as HTMLInputElement).value })}></t-select>
      </div>
      <div aria-busy=${this.directory.loading}>${this.renderContent()}</div>`;
  }
}
