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
import { query, state } from 'lit/decorators.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import { categories, type ManagedCategory, type Owner } from './categories.api.js';
import './category-dialog.js';
import type { CategoryDialog } from './category-dialog.js';
import { type CategoryActs, categoryTable } from './category-table.js';
import { t } from './texts.js';

const government = 'government';
const keyOf = ({ agency }: Owner): string => agency?.code ?? government;
/** The government's are what the address without an agency shows. */
const addressedAs = (key: string): string | null => (key === government ? null : key);

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

  @state() private owners: readonly Owner[] | undefined;
  @state() private items: readonly ManagedCategory[] | undefined;
  @state() private error: unknown;
  @query('bulletin-category-dialog') private dialog!: CategoryDialog;
  private shown: string | undefined;
  private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loadOwners();
  }

  protected override pageTitle(): string {
    return t('title');
  }

  private get owner(): Owner | undefined {
    const wanted = this.query.get('agency') ?? government;
    return this.owners?.find((one) => keyOf(one) === wanted) ?? this.owners?.[0];
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { owner } = this;
    if (!owner || keyOf(owner) === this.shown) return;
    this.shown = keyOf(owner);
    this.items = undefined;
    void this.load();
  }

  private async loadOwners(): Promise<void> {
    this.error = undefined;
    try {
      this.owners = await categories.owners();
    } catch (error) {
      this.error = error;
    }
  }

  /** What is shown stays until the answer is here; a later request overtakes an earlier one. */
  private async load(): Promise<void> {
    const { owner } = this;
    if (!owner) return;
    const turn = ++this.turn;
    this.error = undefined;
    try {
      const items = await categories.managed(owner);
      if (turn === this.turn) this.items = items;
    } catch (error) {
      if (turn === this.turn) this.error = error;
    }
  }

  private async edit(owner: Owner, category: ManagedCategory | undefined): Promise<void> {
    const saved = await this.dialog.ask(category?.name, (name: Localized) =>
      category ? categories.change(category.id, { name, version: category.version }) : categories.add(owner, name),
    );
    if (saved) toast({ text: t('saved'), kind: 'success' });
    await this.load();
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
    await this.load();
  }

  private async arrange(owner: Owner, ids: readonly string[]): Promise<void> {
    const before = this.items;
    this.items = [
      ...ids.flatMap((id) => before?.find((one) => one.id === id) ?? []),
      ...(before ?? []).filter(({ archived }) => archived),
    ];
    try {
      await categories.arrange(owner, ids);
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
      await this.load();
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
              <t-order-list label=${t('order')} .items=${order} @t-order=${({ detail }: CustomEvent<{ ids: string[] }>) => this.arrange(owner, detail.ids)}></t-order-list></div>`
          : nothing
      }
      ${categoryTable(
        t('archived'),
        items.filter(({ archived }) => archived),
        acts,
      )}`;
  }

  private renderContent(): TemplateResult {
    const { owner, owners, items, error } = this;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => (owner ? this.load() : this.loadOwners())}></t-error-state>`;
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
    const { owner } = this;
    const create = owner
      ? html`<t-button variant="primary" icon="plus" @click=${() => this.edit(owner, undefined)}>${t('create')}</t-button>`
      : undefined;
    return html`${pageHead(t('title'), create)}
      <section class="panel" aria-label=${t('title')}>${this.renderContent()}</section>
      <bulletin-category-dialog></bulletin-category-dialog>`;
  }
}
