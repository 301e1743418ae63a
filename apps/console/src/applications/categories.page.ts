import type { ApplicationCategory, ManagedApplication } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import '@tessera/ui/order-list';
import { base, panel, tabs } from '@tessera/ui/styles';
import { can, confirm, describeProblem, localized, PageElement, setQuery, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { stateName } from './application-looks.js';
import { applicationTabs } from './application-tabs.js';
import { applications, categories } from './applications.api.js';
import './category-editor.js';
import type { CategoryEditor } from './category-editor.js';
import { t } from './texts.js';

/** The order of the categories, and of the applications in one of them. */
export default class CategoriesPage extends PageElement {
  static override styles = [
    base,
    panel,
    tabs,
    pageHeadStyles,
    roomStyles,
    css`
      .columns { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); align-items: start; }
      .choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
      .choices a { display: inline-flex; align-items: center; min-height: 32px; padding: 0 10px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); color: var(--t-text); font-size: var(--t-text-s); }
      .choices a[aria-current="true"] { border-color: var(--t-accent); background: var(--t-surface-selected); color: var(--t-accent-text); font-weight: 600; }
      @media (max-width: 599.98px) { .choices a { min-height: 44px; } }
    `,
  ];

  @query('console-category-editor') private editor!: CategoryEditor;
  private readonly list = new Loading<ApplicationCategory[]>(this, () => categories.list());
  private readonly members = new Loading<ManagedApplication[]>(this, () => applications.ofCategory(this.chosenId));
  private shown = '';
  private waiting = 0;
  private acting: Promise<void> = Promise.resolve();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.list.load();
  }

  protected pageTitle(): string {
    return t('tab.categories');
  }

  private get chosenId(): string {
    return this.query.get('category') ?? this.list.value?.[0]?.id ?? '';
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { chosenId } = this;
    if (!chosenId || chosenId === this.shown) return;
    this.shown = chosenId;
    this.members.set(undefined);
    void this.members.load();
  }

  /**
   * One act after the other, or the first of two quick moves could overtake the second. What could not be done is told,
   * and what really stands there is shown once nothing more is on its way.
   */
  private act(act: () => Promise<unknown>, done: string): Promise<void> {
    this.waiting += 1;
    this.acting = this.acting.then(async () => {
      let told: Parameters<typeof toast>[0] = { kind: 'success', text: done };
      try {
        await act();
      } catch (error) {
        told = { kind: 'danger', text: describeProblem(error).text };
      }
      this.waiting -= 1;
      if (this.waiting === 0 || told.kind === 'danger') toast(told);
      if (this.waiting === 0)
        await Promise.all([this.list.load({ background: true }), this.members.load({ background: true })]);
    });
    return this.acting;
  }

  private async edit(category: ApplicationCategory | null): Promise<void> {
    const saved = await this.editor.ask(category);
    if (!saved) return;
    toast({ kind: 'success', text: t('saved', { name: localized(saved.name) }) });
    await this.list.load({ background: true });
    setQuery({ category: saved.id });
  }

  private async discard({ id, name, version }: ApplicationCategory): Promise<void> {
    const named = { name: localized(name) };
    const question = {
      title: t('delete.title', named),
      text: t('category.delete-text'),
      action: t('delete'),
      danger: true,
    };
    if (!(await confirm(question))) return;
    setQuery({ category: null });
    await this.act(() => categories.remove(id, version), t('deleted', named));
  }

  private renderCategories(all: readonly ApplicationCategory[]): TemplateResult {
    const chosen = all.find(({ id }) => id === this.chosenId);
    const items = all.map(({ id, name, applications: count }) => ({
      id,
      label: localized(name),
      note: t('total', { count }),
    }));
    return html`<div class="panel-body">
      <t-order-list label=${t('categories')} .items=${items}
        @t-order=${(event: CustomEvent<{ ids: string[] }>) => this.act(() => categories.order(event.detail.ids), t('order.saved'))}></t-order-list>
      <nav class="choices" aria-label=${t('category.choose')}>${all.map(
        ({ id, name }) =>
          html`<a href=${`/console/applications/categories?category=${id}`} aria-current=${id === chosen?.id ? 'true' : nothing}>${localized(name)}</a>`,
      )}</nav></div>`;
  }

  private renderMembers(items: readonly ManagedApplication[], { id }: ApplicationCategory): TemplateResult {
    if (!items.length)
      return html`<t-empty icon="apps" heading=${t('category.empty')} note=${t('category.empty-note')}></t-empty>`;
    const rows = items.map(({ id: member, name, icon, state }) => ({
      id: member,
      label: localized(name),
      icon,
      ...(state === 'shown' ? {} : { note: stateName(state) }),
    }));
    return html`<div class="panel-body"><t-order-list label=${t('category.order')} .items=${rows}
      @t-order=${(event: CustomEvent<{ ids: string[] }>) => this.act(() => categories.orderApplications(id, event.detail.ids), t('order.saved'))}></t-order-list></div>`;
  }

  private renderChosen(category: ApplicationCategory): TemplateResult {
    return html`<section class="panel" aria-labelledby="chosen">
      <div class="panel-head"><h2 id="chosen">${localized(category.name)}</h2>
        ${
          can('update', 'Application')
            ? html`<div class="acts"><t-button size="small" icon="pencil" @click=${() => this.edit(category)}>${t('category.rename')}</t-button>
              <t-button size="small" variant="danger-line" icon="trash" ?disabled=${category.applications > 0} @click=${() => this.discard(category)}>${t('delete')}</t-button></div>`
            : nothing
        }</div>
      ${this.members.render((items) => this.renderMembers(items, category), { lines: 6 })}
    </section>`;
  }

  protected override render(): TemplateResult {
    const chosen = this.list.value?.find(({ id }) => id === this.chosenId);
    const acts = can('update', 'Application')
      ? html`<t-button variant="primary" icon="plus" @click=${() => this.edit(null)}>${t('category.create')}</t-button>`
      : nothing;
    return html`${pageHead(t('tab.categories'), { acts })}
      ${applicationTabs('/console/applications/categories')}
      <div class="columns">
        <section class="panel" aria-labelledby="categories"><div class="panel-head"><h2 id="categories">${t('categories')}</h2></div>
          ${this.list.render((all) => this.renderCategories(all))}</section>
        ${chosen ? this.renderChosen(chosen) : nothing}
      </div>
      <console-category-editor></console-category-editor>`;
  }
}
