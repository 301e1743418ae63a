import type { PluginManifest } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { formatNumber } from '@tessera/ui/numbers';
import { base, table } from '@tessera/ui/styles';
import '@tessera/ui/tabs';
import { can, localized, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import '../frame/detail-pane.js';
import { listed } from '../frame/listed.js';
import { Loading } from '../frame/loading.js';
import { capabilities } from './plugin-capabilities.js';
import { healthBadge } from './plugin-health.js';
import { tileBudgets } from './plugin-tiles.js';
import { type PluginDetail, type PluginItem, plugins } from './plugins.api.js';
import './release-dialog.js';
import './settings/plugin-settings.js';
import type { ReleaseDialog } from './release-dialog.js';
import { t } from './texts.js';

type Tab = 'health' | 'settings' | 'capabilities' | 'use';

/** Settings only where there are any, and for those who decide them; last, as only the loaded detail tells: no tab moves then. */
const tabsOf = (manifest: PluginManifest | null | undefined): readonly Tab[] => {
  const { platform, agency } = manifest?.settings ?? {};
  const hasSettings = (platform || agency) && can('read', 'PluginSetting');
  return ['health', 'capabilities', 'use', ...(hasSettings ? (['settings'] as const) : [])];
};

/** One plugin beside the catalogue: how it fares, what it may do, who uses it. */
@element('console-plugin-detail')
export class PluginDetailPane extends TesseraElement {
  static override styles = [
    base,
    table,
    definitionStyles,
    css`
      .description { margin-bottom: 4px; line-height: var(--t-leading-text); }
      h3 { margin: 16px 0 4px; }
      h3:first-child { margin-top: 0; }
      .faults li { padding-block: 6px; border-top: 1px solid var(--t-border); overflow-wrap: anywhere; font-size: var(--t-text-s); }
      .faults time { display: block; }
      t-callout { margin-bottom: 12px; }
      th small { font-weight: 400; }
      .words { display: flex; flex-wrap: wrap; gap: 4px; }
      code { font-size: var(--t-text-xs); overflow-wrap: anywhere; }
    `,
  ];

  @property({ attribute: false }) plugin!: PluginItem;
  @state() private tab: Tab = 'health';
  @query('console-release-dialog') private releaseDialog!: ReleaseDialog;
  private readonly detail = new Loading<PluginDetail>(this, () => plugins.detail(this.plugin.id));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('plugin')) return;
    const other = changed.get('plugin')?.id !== this.plugin.id;
    if (other) {
      this.detail.set(undefined);
      this.tab = 'health';
    }
    void this.detail.load({ background: !other });
  }

  private renderQuarantine(plugin: PluginDetail): TemplateResult | typeof nothing {
    if (plugin.state !== 'quarantined') return nothing;
    return html`<t-callout variant="danger" heading=${t('health.quarantined-heading')}>${plugin.stateReason} <span class="xs num">${plugin.stateNumber ?? ''}</span>
      ${can('update', 'Plugin') ? html`<t-button slot="actions" size="small" @click=${() => void this.release(plugin)}>${t('release.verb')}</t-button>` : nothing}</t-callout>`;
  }

  private async release(plugin: PluginDetail): Promise<void> {
    const released = await this.releaseDialog.ask(plugin);
    if (!released) return;
    toast({ text: t(released.restarting ? 'release.restarting' : 'release.later'), kind: 'success' });
    void this.detail.load();
  }

  private renderHealth(detail: PluginDetail): TemplateResult {
    const { faults, ...plugin } = detail;
    return html`
      ${this.renderQuarantine(detail)}
      <p class="description muted">${localized(plugin.description)}</p>
      ${definitions([
        [t('column.health'), healthBadge(plugin)],
        [t('column.version'), plugin.version],
        [t('column.publisher'), plugin.publisher],
        [t('health.faults'), formatNumber(plugin.faultCount ?? 0)],
      ])}
      ${
        faults.length > 0
          ? html`<h3>${t('health.last-faults')}</h3><ul class="faults">${faults.map(
              ({ at, message }) =>
                html`<li><time class="muted xs num" datetime=${at}>${formatDateTime(at)}</time>${message}</li>`,
            )}</ul>`
          : nothing
      }
      ${tileBudgets(detail)}`;
  }

  private renderUse(plugin: PluginDetail): TemplateResult {
    return definitions([
      [t('column.uses'), t('list.uses', { count: plugin.usesLastWeek ?? 0 })],
      [
        t('column.agencies'),
        t('use.agencies', { enabled: plugin.enabledAgencies ?? 0, agencies: plugin.agencies ?? 0 }),
      ],
      [
        t('use.requires'),
        listed(Object.entries(plugin.manifest?.requires ?? {}).map(([id, range]) => `${id} ${range}`)),
      ],
    ]);
  }

  private renderTab(detail: PluginDetail): TemplateResult {
    if (this.tab === 'settings' && detail.manifest)
      return html`<console-plugin-settings .manifest=${detail.manifest}></console-plugin-settings>`;
    if (this.tab === 'capabilities') return capabilities(detail.manifest);
    return this.tab === 'use' ? this.renderUse(detail) : this.renderHealth(detail);
  }

  protected override render(): TemplateResult {
    const { id, version, name, icon } = this.plugin;
    return html`<console-detail-pane heading=${localized(name)} subline=${`${id}　${version}`} icon=${icon} with-footer>
      <t-tabs label=${localized(name)}
        .tabs=${tabsOf(this.detail.value?.manifest).map((value) => ({ value, label: t(`detail.${value}`) }))} .value=${this.tab}
        @t-change=${(event: CustomEvent<{ value: Tab }>) => (this.tab = event.detail.value)}>
        <div>${this.detail.render((detail) => this.renderTab(detail), { lines: 5 })}</div>
      </t-tabs>
      <t-button slot="footer" icon="toggle-right" href=${`/console/plugins/switches?plugin=${id}`}>${t('detail.switches')}</t-button>
      ${can('read', 'AuditEntry') ? html`<t-button slot="footer" variant="quiet" icon="history" href="/console/audit?subject=Enablement">${t('detail.records')}</t-button>` : nothing}
    </console-detail-pane>
    <console-release-dialog></console-release-dialog>`;
  }
}
