import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/menu';
import { formatNumber } from '@tessera/ui/numbers';
import '@tessera/ui/panel';
import { base } from '@tessera/ui/styles';
import { can } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { agencyIcon, agencyKindName } from '../frame/agency-kinds.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import './agency-form.js';
import { agencyHistory, agencyHistoryStyles } from './agency-history.js';
import type { AgencyDetail } from './organisation.api.js';
import { t } from './texts.js';

export type AgencyAct = 'create' | 'move' | 'merge' | 'dissolve';

/** One node: what it is, its data to be changed, its past. Sends `t-act` with what the person wants to do to it. */
@element('console-agency-detail')
export class AgencyDetailView extends TesseraElement {
  static override styles = [
    base,
    definitionStyles,
    agencyHistoryStyles,
    css`
      :host { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
      .path { display: flex; flex-wrap: wrap; gap: 0 6px; font-size: var(--t-text-s); color: var(--t-text-muted); }
      .path li + li::before { content: '›'; margin-inline-end: 6px; }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; }
      t-callout { margin-bottom: 12px; }
    `,
  ];

  @property({ attribute: false }) node!: AgencyDetail;

  private want(act: AgencyAct): void {
    this.send('t-act', act);
  }

  private renderActs(): TemplateResult {
    return html`<span slot="actions" class="acts">
      <t-button size="small" icon="plus" @click=${() => this.want('create')}>${t('act.create')}</t-button>
      <t-button size="small" icon="arrows-move" @click=${() => this.want('move')}>${t('act.move')}</t-button>
      <t-menu label=${t('act.more')} .items=${[
        { value: 'merge', label: t('act.merge'), icon: 'arrows-minimize', danger: true },
        { value: 'dissolve', label: t('act.dissolve'), icon: 'archive', danger: true },
      ]} @t-select=${(event: CustomEvent<{ value: AgencyAct }>) => this.want(event.detail.value)}></t-menu>
    </span>`;
  }

  private renderFacts(mayChange: boolean): TemplateResult {
    const { code, kind, shortName, phone, order, childCount, accountCount } = this.node;
    return definitions([
      [t('field.code'), code],
      mayChange ? undefined : [t('field.kind'), agencyKindName(kind)],
      mayChange ? undefined : [t('field.short-name'), shortName],
      mayChange ? undefined : [t('field.order'), order],
      mayChange ? undefined : [t('field.phone'), phone],
      [t('detail.children'), t('detail.children-count', { count: childCount })],
      [
        t('detail.people'),
        html`<a href=${`/console/accounts?agency=${encodeURIComponent(code)}`}>${t('detail.people-count', { count: formatNumber(accountCount) })}</a>`,
      ],
    ]);
  }

  protected override render(): TemplateResult {
    const { node } = this;
    const active = node.state === 'active';
    const mayChange = active && can('update', 'Agency');
    return html`
      <t-panel heading=${node.name} icon=${agencyIcon(node.kind)} subline=${agencyKindName(node.kind)}>
        ${mayChange ? this.renderActs() : nothing}
        ${active ? nothing : html`<t-callout variant="warning" heading=${t('detail.dissolved')}>${node.mergedInto ? html`<a href=${`/console/organisation/${encodeURIComponent(node.mergedInto)}`}>${t('detail.merged-into', { code: node.mergedInto })}</a>` : nothing}</t-callout>`}
        ${
          node.path.length > 0
            ? html`<nav aria-label=${t('detail.path')}><ol class="path">${node.path.map(
                ({ code, name }) =>
                  html`<li><a href=${`/console/organisation/${encodeURIComponent(code)}`}>${name}</a></li>`,
              )}</ol></nav>`
            : nothing
        }
        ${this.renderFacts(mayChange)}
      </t-panel>
      ${mayChange ? html`<t-panel heading=${t('detail.data')} icon="pencil"><console-agency-form .node=${node}></console-agency-form></t-panel>` : nothing}
      <t-panel heading=${t('detail.history')} icon="history">
        ${can('read', 'AuditEntry') ? html`<t-button slot="actions" size="small" variant="quiet" href=${`/console/audit?subject=Agency&subjectId=${node.id}`}>${t('act.records')}</t-button>` : nothing}
        ${agencyHistory(node.history)}
      </t-panel>`;
  }
}
