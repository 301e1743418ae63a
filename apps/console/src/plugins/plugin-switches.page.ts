import '@tessera/ui/callout';
import '@tessera/ui/empty';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { badge, base, panel, tabs } from '@tessera/ui/styles';
import { describeProblem, localized, PageElement, setQuery, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { Fresh } from '../frame/fresh.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { pluginCatalogueStyles } from './plugin-catalogue.styles.js';
import { pluginTabs } from './plugin-tabs.js';
import { type PluginItem, plugins, type SwitchState } from './plugins.api.js';
import './switch-dialog.js';
import type { SwitchDialog } from './switch-dialog.js';
import './switch-table.js';
import { changeBack, type Wish } from './switch-wish.js';
import { t } from './texts.js';

const chosenIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** Each agency's switch of one plugin. Agency administrators see only their own. */
export default class PluginSwitchesPage extends PageElement {
  static override styles = [badge, base, panel, tabs, pageHeadStyles, pluginCatalogueStyles];

  private readonly list = new Loading(this, () => plugins.list());
  private readonly states = new Loading<SwitchState[]>(this, () => plugins.switches(this.chosen?.id ?? ''));
  protected readonly fresh = new Fresh(this, () => this.chosen && void this.states.load({ background: true }));
  @state() private q = '';
  /** What went wrong with undoing; everything else is said in its dialog. */
  @state() private mishap: { text: string; number: string } | undefined;
  @query('console-switch-dialog') private dialog!: SwitchDialog;
  private shown = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.list.load();
  }

  protected pageTitle(): string {
    return t('tab.switches');
  }

  private get chosen(): PluginItem | undefined {
    const wanted = this.query.get('plugin');
    return this.list.value?.find(({ id }) => id === wanted) ?? this.list.value?.[0];
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const id = this.chosen?.id ?? '';
    if (id === this.shown) return;
    this.shown = id;
    this.states.set(undefined);
    if (id) void this.states.load();
  }

  private readonly wished = async ({ detail }: CustomEvent<{ row: SwitchState; wish: Wish }>): Promise<void> => {
    const plugin = this.chosen;
    if (!plugin) return;
    const { row, wish } = detail;
    this.mishap = undefined;
    const result = await this.dialog.ask(plugin, row, wish);
    if (!result) return;
    const said = { plugin: localized(plugin.name), agency: row.agency.name };
    toast({
      text: t(`done.${wish}`, said),
      kind: 'success',
      action: { label: t('undo'), run: () => void this.undo(plugin, row) },
    });
    void this.states.load({ background: true });
  };

  private async undo(plugin: PluginItem, row: SwitchState): Promise<void> {
    try {
      await plugins.turn(plugin.id, changeBack(row));
      toast({ text: t('done.undone', { plugin: localized(plugin.name), agency: row.agency.name }), kind: 'success' });
    } catch (error) {
      this.mishap = describeProblem(error);
    }
    void this.states.load({ background: true });
  }

  private renderStates(all: readonly PluginItem[], plugin: PluginItem): TemplateResult {
    return html`<div class="filters" role="search" aria-label=${t('tab.switches')}>
        <t-select label=${t('column.plugin')} hide-label icon=${plugin.icon} .value=${plugin.id} .options=${all.map(({ id, name }) => ({ value: id, label: localized(name) }))}
          @change=${(event: Event) => setQuery({ plugin: chosenIn(event) })}></t-select>
        <t-search-field label=${t('switches.search')} @t-search=${(event: CustomEvent<{ value: string }>) => (this.q = event.detail.value)}></t-search-field>
        <span class="muted xs counts">${t('switches.note')}</span>
      </div>
      ${this.states.render((states) =>
        states.length === 0
          ? html`<t-empty icon="toggle-left" heading=${t('switches.empty')} note=${t('switches.empty-note')}></t-empty>`
          : html`<console-switch-table .states=${states} .q=${this.q} .plugin=${plugin} @t-wish=${this.wished}></console-switch-table>`,
      )}`;
  }

  protected override render(): TemplateResult {
    const all = this.list.value;
    return html`${pageHead(t('title'))}${pluginTabs('switches', all?.length)}
      ${this.mishap ? html`<t-callout variant="danger" alert heading=${this.mishap.text}>${this.mishap.number}</t-callout>` : nothing}
      <section class="panel" aria-label=${t('tab.switches')}>
        ${this.list.render((items) =>
          this.chosen
            ? this.renderStates(items, this.chosen)
            : html`<t-empty icon="puzzle" heading=${t('list.empty')} note=${t('list.empty-note')}></t-empty>`,
        )}
      </section>
      <console-switch-dialog></console-switch-dialog>`;
  }
}
