import type { Localized } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/order-list';
import '@tessera/ui/select';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { table } from '@tessera/ui/styles/table';
import { confirm, describeProblem, localized, PageElement, setQuery, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import { categories, type ManagedCategory, type Owner } from './categories.api.js';
import './category-dialog.js';
import type { CategoryDialog } from './category-dialog.js';
import { addressedAs, CategoryList, keyOf } from './category-list.controller.js';
import { type CategoryActs, categoryTable } from './category-table.js';
import { t } from './texts.js';

/** Categories of the government or of an agency: names, order, what is in use. */
export default class CategoriesPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    pageHeadStyles,
    css`
      .state { padding: 32px 16px; }
      .filters { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding: 12px 16px; }
      .part { padding: 0 16px 16px; }
      h2 { padding: 12px 16px 8px; font-size: var(--t-text-l); }
      .part p { margin-bottom: 8px; }
      .acts { white-space: nowrap; text-align: end; }
    `,
  ];

  @query('bulletin-category-dialog') private dialog!: CategoryDialog;
  private readonly list = new CategoryList(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.list.loadOwners();
  }

  protected override pageTitle(): string {
    return t('title');
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.list.choose(this.query.get('agency'));
  }

  private async edit(owner: Owner, category: ManagedCategory | undefined): Promise<void> {
    const saved = await this.dialog.ask(category?.name, (name: Localized) =>
      category ? categories.change(category.id, { name, version: category.version }) : categories.add(owner, name),
    );
    if (saved) toast({ text: t('saved'), kind: 'success' });
    await this.list.load();
  }

  private async archive(category: ManagedCategory): Promise<void> {
    const name = localized(category.name);
    const question = { title: t('archive.question', { name }), text: t('archive.text'), action: t('archive') };
    if (await confirm(question)) await this.turnOver(category, true, t('archived.done', { name }));
  }

  private async turnOver({ id, version }: ManagedCategory, archived: boolean, text: string): Promise<void> {
    try {
      const changed = await categories.change(id, { archived, version });
      const undo = () => void this.turnOver(changed, !archived, t('restored', { name: localized(changed.name) }));
      toast({ text, kind: 'success', ...(archived && { action: { label: t('undo'), run: undo } }) });
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
    await this.list.load();
  }

  private async arrange(ids: readonly string[]): Promise<void> {
    try {
      await this.list.arrange(ids);
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
  }

  private renderItems(owner: Owner, items: readonly ManagedCategory[]): TemplateResult {
    if (items.length === 0)
      return html`<t-empty class="state" icon="tags" heading=${t('empty')} note=${t('empty-note')}>
        <t-button size="small" icon="plus" @click=${() => this.edit(owner, undefined)}>${t('create')}</t-button></t-empty>`;
    const acts: CategoryActs = {
      edit: (category) => this.edit(owner, category),
      archive: (category) => this.archive(category),
      restore: (category) => this.turnOver(category, false, t('restored', { name: localized(category.name) })),
    };
    const active = items.filter(({ archived }) => !archived);
    const order = active.map(({ id, name }) => ({ id, label: localized(name) }));
    return html`${categoryTable(t('active'), active, acts)}
      ${
        order.length > 1
          ? html`<h2>${t('order')}</h2><div class="part"><p class="muted xs">${t('order.help')}</p>
              <t-order-list label=${t('order')} .items=${order} @t-order=${({ detail }: CustomEvent<{ ids: string[] }>) => this.arrange(detail.ids)}></t-order-list></div>`
          : nothing
      }
      ${categoryTable(
        t('archived'),
        items.filter(({ archived }) => archived),
        acts,
      )}`;
  }

  private renderContent(): TemplateResult {
    const { owner, owners, items, error } = this.list;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.list.retry()}></t-error-state>`;
    }
    if (!owners) return html`<t-skeleton class="state" lines="6"></t-skeleton>`;
    if (!owner) return html`<t-empty class="state" icon="tags" heading=${t('none')} note=${t('none-note')}></t-empty>`;
    const options = owners.map((one) => ({ value: keyOf(one), label: one.agency?.name ?? t('owner.government') }));
    const note = owner.agency ? t('note.agency', { agency: owner.agency.name }) : t('note.government');
    return html`<div class="filters">
        ${
          owners.length > 1
            ? html`<t-select label=${t('owner')} inline .options=${options} .value=${keyOf(owner)}
          @change=${(event: Event) => setQuery({ agency: addressedAs((event.target as HTMLInputElement).value) })}></t-select>`
            : nothing
        }
        <span class="muted xs">${note}</span>
      </div>
      ${items ? this.renderItems(owner, items) : html`<t-skeleton class="state" lines="6"></t-skeleton>`}`;
  }

  protected override render(): TemplateResult {
    const { owner } = this.list;
    const create = owner
      ? html`<t-button variant="primary" icon="plus" @click=${() => this.edit(owner, undefined)}>${t('create')}</t-button>`
      : undefined;
    return html`${pageHead(t('title'), create)}
      <section class="panel" aria-label=${t('title')}>${this.renderContent()}</section>
      <bulletin-category-dialog></bulletin-category-dialog>`;
  }
}
