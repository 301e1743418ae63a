import type { HelpEntries, HelpEntry } from '@tessera/contracts';
import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/pager';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { announcePage, api, CursorList, localized, onNavigated, setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { helpTextStyles } from './help-text.js';
import { questionStyles, questions } from './questions.js';
import { t } from './texts.js';

/** Every help entry for this person, by words and category; what is asked for stands in the address. */
@element('tessera-help-page')
export class HelpPage extends TesseraElement {
  static override styles = [
    base,
    panel,
    helpTextStyles,
    questionStyles,
    css`
      h1 { display: flex; align-items: center; min-height: 40px; margin-block: 4px 12px; }
      .filters { padding-inline: 0; }
      .filters t-search-field { flex: 1 1 14rem; }
      .panel { padding: 4px 20px 16px; max-width: 56rem; }
      h2 { margin-block: 20px 8px; }
      .about { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 20px; }
      .about a { display: inline-flex; align-items: center; min-height: 24px; }
    `,
  ];

  private categories: HelpEntries['categories'] = [];
  private readonly list = new CursorList<HelpEntry>(this, async ({ cursor, signal, background }) => {
    const query = { q: this.words, category: this.category, cursor, limit: 50 };
    const page = await api.get<HelpEntries>('/api/help/entries', { query, signal, background });
    this.categories = page.categories;
    return page;
  });
  private asked: string | undefined;
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = onNavigated(this.ask);
    this.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  private get words(): string {
    return new URLSearchParams(location.search).get('q') ?? '';
  }
  private get category(): string {
    return new URLSearchParams(location.search).get('category') ?? '';
  }

  private readonly ask = (): void => {
    // on its way out the page sees the next one's address
    if (location.pathname !== '/help') return;
    const asked = `${this.category} ${this.words}`;
    if (asked === this.asked) return;
    this.asked = asked;
    this.list.restart();
  };

  protected override updated(): void {
    announcePage({ title: t('title'), crumbs: [] });
  }

  private renderFound(): TemplateResult {
    const { list } = this;
    if (list.error) return html`<t-error-state heading=${t('failed')} @t-retry=${() => list.reload()}></t-error-state>`;
    if (list.loading && list.items.length === 0) return html`<t-skeleton lines="8"></t-skeleton>`;
    if (list.items.length === 0)
      return html`<t-empty icon="search-off" heading=${t('none-found')} note=${t('none-found.note')}></t-empty>`;
    const grouped = this.categories
      .map(({ key, name }) => ({ name, entries: list.items.filter(({ category }) => category === key) }))
      .filter(({ entries }) => entries.length > 0);
    return html`${grouped.map(({ name, entries }) => html`<section><h2>${localized(name)}</h2>${questions(entries)}</section>`)}
      ${
        list.hasNext || list.hasPrevious
          ? html`<t-pager from=${list.from} count=${list.items.length} unit=${t('unit')} ?has-previous=${list.hasPrevious} ?has-next=${list.hasNext}
            ?loading=${list.loading} @t-previous=${() => list.back()} @t-next=${() => list.forward()}></t-pager>`
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    const options = this.categories.map(({ key, name }) => ({ value: key, label: localized(name) }));
    return html`<h1>${t('title')}</h1>
      <div class="panel">
        <div class="filters" role="search">
          <t-search-field label=${t('search')} .value=${this.words} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value })}></t-search-field>
          <t-select inline label=${t('category')} placeholder=${t('category.all')} .options=${options} .value=${this.category}
            @change=${(event: Event) => setQuery({ category: (event.target as HTMLInputElement).value })}></t-select>
        </div>
        ${this.renderFound()}
        <nav class="about" aria-label=${t('statements')}>
          <a href="/help/accessibility">${t('statement.accessibility')}</a><a href="/help/privacy">${t('statement.privacy')}</a>
        </nav>
      </div>`;
  }
}
