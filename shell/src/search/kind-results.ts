import type { SearchHit } from '@tessera/contracts';
import { searchWords } from '@tessera/contracts/folding';
import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/pager';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { CursorList, localized } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hitList, hitListStyles } from './hit-list.js';
import { type FoundKind, searchKindPage } from './search.api.js';
import { t } from './texts.js';

/** Everything of one kind, page by page. */
@element('tessera-kind-results')
export class KindResults extends TesseraElement {
  static override styles = [base, panel, hitListStyles];

  @property({ attribute: false, hasChanged: (now?: FoundKind, before?: FoundKind) => now?.kind !== before?.kind })
  kind!: FoundKind;
  @property() typed = '';

  private readonly list = new CursorList<SearchHit>(this, ({ cursor, signal }) =>
    searchKindPage(this.kind.kind, this.typed, cursor, signal),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind') || changed.has('typed')) this.list.restart();
  }

  private renderList(): TemplateResult {
    const { items, loading, error } = this.list;
    if (error)
      return html`<t-error-state heading=${t('failed', { kinds: localized(this.kind.name) })} @t-retry=${() => this.list.reload()}></t-error-state>`;
    if (loading && items.length === 0) return html`<div class="panel-body"><t-skeleton lines="6"></t-skeleton></div>`;
    if (items.length === 0)
      return html`<t-empty icon="search-off" heading=${t('none', { typed: this.typed })} note=${t('none-note')}></t-empty>`;
    return hitList(items, searchWords(this.typed), location.search);
  }

  protected override render(): TemplateResult {
    const { list } = this;
    const paged = list.hasNext || list.hasPrevious;
    return html`<section class="panel" aria-label=${localized(this.kind.name)} aria-busy=${list.loading ? 'true' : 'false'}>
        ${this.renderList()}
        ${
          paged
            ? html`<t-pager from=${list.from} .count=${list.items.length} ?has-previous=${list.hasPrevious} ?has-next=${list.hasNext} ?loading=${list.loading}
              @t-next=${() => list.forward()} @t-previous=${() => list.back()}></t-pager>`
            : nothing
        }
      </section>
      <span class="sr" role="status">${list.loading || list.error ? '' : t(list.hasNext ? 'found-more' : 'found-page', { count: list.items.length })}</span>`;
  }
}
