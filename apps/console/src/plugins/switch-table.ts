import '@tessera/ui/badge';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/icon';
import '@tessera/ui/menu';
import { base, controls, table } from '@tessera/ui/styles';
import '@tessera/ui/switch';
import { can, localized } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PluginItem, SwitchState } from './plugins.api.js';
import { type Origin, type SwitchRow, switchRows } from './switch-rows.js';
import { switchTableStyles } from './switch-table.styles.js';
import { possibleWishes, type Wish } from './switch-wish.js';
import { t } from './texts.js';

const originIcons: Record<Origin, string> = {
  own: 'pencil',
  'own-lock': 'lock',
  inherited: 'arrow-up',
  'locked-above': 'lock',
  default: 'package',
};

const wishIcons: Record<Wish, string> = {
  on: 'toggle-right',
  off: 'toggle-left',
  inherit: 'arrow-up',
  must: 'lock',
  forbid: 'ban',
  unlock: 'lock-open',
};

/** The agencies as a tree of rows with a switch each. Sends `t-wish {row, wish}`; nothing changes by itself. */
@element('console-switch-table')
export class SwitchTable extends TesseraElement {
  static override styles = [base, controls, table, switchTableStyles];

  @property({ attribute: false }) plugin!: PluginItem;
  @property({ attribute: false }) states: readonly SwitchState[] = [];
  /** Only agencies whose name or code holds this. */
  @property() q = '';
  @state() private open: ReadonlySet<string> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // the first level stands open, later the person's own choice stays
    if (changed.has('states') && this.states.length > 0)
      this.open ??= new Set(this.states.filter(({ parentId }) => parentId === null).map(({ agency }) => agency.id));
  }

  private toggle(id: string): void {
    const next = new Set(this.open);
    if (!next.delete(id)) next.add(id);
    this.open = next;
  }

  private wish(row: SwitchState, wish: Wish): void {
    this.send('t-wish', { row, wish });
  }

  private renderName({ state: { agency }, level, hasChildren, open }: SwitchRow): TemplateResult {
    return html`<th scope="row"><div class="agency level-${Math.min(level, 8)}">
      ${
        hasChildren
          ? html`<button type="button" class="icon-btn twist" aria-expanded=${open ? 'true' : 'false'} aria-label=${t('switches.below', { agency: agency.name })}
              ?disabled=${this.q !== ''} @click=${() => this.toggle(agency.id)}><t-icon name="chevron-right" size="16"></t-icon></button>`
          : html`<span class="twist"></span>`
      }
      <t-icon name=${level === 1 ? 'building-bank' : 'building'} size="18"></t-icon>
      <span>${agency.name}<span class="sr">${t('switches.level', { level })}</span></span>
    </div></th>`;
  }

  private renderOrigin({ origin, decidedBy, state: { reason, at } }: SwitchRow): TemplateResult {
    const named = (origin === 'inherited' || origin === 'locked-above') && decidedBy !== '';
    const text = named ? t(`origin.${origin}.by`, { agency: decidedBy }) : t(`origin.${origin}`);
    const note = [reason, at ? formatDateTime(at) : ''].filter(Boolean).join('　');
    return html`<td class="origin"><span class="word"><t-icon name=${originIcons[origin]} size="16"></t-icon>${text}</span>${
      note ? html`<small class="num">${note}</small>` : nothing
    }</td>`;
  }

  private renderActs({ state: row }: SwitchRow): TemplateResult {
    const { agency, effective } = row;
    const wishes = possibleWishes(row, can('lock', 'Enablement'));
    const fixed = !row.mayChange || wishes.length === 0 || row.locked;
    const label = t('switches.switch', { plugin: localized(this.plugin.name), agency: agency.name });
    return html`<td class="acts">
      <t-switch label=${label} hide-label .checked=${effective} ?locked=${fixed} title=${fixed ? t('switches.fixed') : nothing}
        @change=${(event: Event) => {
          event.preventDefault();
          this.wish(row, effective ? 'off' : 'on');
        }}></t-switch>
      <t-menu label=${t('switches.more', { agency: agency.name })} icon="dots-vertical" ?disabled=${wishes.length === 0}
        .items=${wishes.map((wish) => ({
          value: wish,
          label: t(`wish.${wish}`),
          icon: wishIcons[wish],
          separated: wish === 'must',
          ...(wish === 'must' || wish === 'forbid' ? { note: t('wish.lock-note') } : {}),
        }))}
        @t-select=${(event: CustomEvent<{ value: Wish }>) => this.wish(row, event.detail.value)}></t-menu>
    </td>`;
  }

  private renderRow(row: SwitchRow): TemplateResult {
    const { effective } = row.state;
    return html`<tr data-agency=${row.state.agency.code}>
      ${this.renderName(row)}
      <td><t-badge variant=${effective ? 'success' : 'neutral'} icon=${effective ? 'check' : 'ban'}>${t(effective ? 'state.on' : 'state.off')}</t-badge></td>
      ${this.renderOrigin(row)}${this.renderActs(row)}
    </tr>`;
  }

  protected override render(): TemplateResult {
    const rows = switchRows(this.states, this.open ?? new Set(), this.q);
    if (rows.length === 0)
      return html`<t-empty icon="search-off" heading=${t('switches.none-found')} note=${t('switches.none-found-note')}></t-empty>`;
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('tab.switches')}</caption>
      <thead><tr>
        <th scope="col">${t('switches.agency')}</th><th scope="col">${t('switches.state')}</th><th scope="col">${t('switches.origin')}</th>
        <th scope="col" class="r">${t('switches.on')}</th>
      </tr></thead>
      <tbody>${repeat(
        rows,
        ({ state: { agency } }) => agency.id,
        (row) => this.renderRow(row),
      )}</tbody>
    </table></div>`;
  }
}
