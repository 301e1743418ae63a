import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/filter-bar';
import { base } from '@tessera/ui/styles/base';
import { Localize, setQuery } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResourceKind } from '../../server/resources/resource-choices.js';
import { dispatchColumns, recordColumns } from './record-columns.js';
import './record-list.js';
import { t } from './texts.js';

/**
 * The record of a resource by day: approved bookings of a venue or vehicle, dispatches of a driver. The period stands in
 * the page's address as `from` and `to`; the page hands them in.
 */
@element('booking-resource-record')
export class ResourceRecord extends TesseraElement {
  static override styles = [base, css`:host { display: block; } t-filter-bar { padding: 12px 16px; }`];

  @property({ attribute: 'resource-id' }) resourceId = '';
  @property() kind: ResourceKind = 'venue';
  @property() from = '';
  @property() to = '';
  protected readonly localize = new Localize(this);

  protected override render(): TemplateResult {
    const { resourceId, kind, from, to } = this;
    const isDriver = kind === 'driver';
    const period = { from: from || undefined, to: to || undefined };
    return html`
      <t-filter-bar label=${t('filter')} .fields=${[{ kind: 'period', label: t('filter.period'), from: 'from', to: 'to' }]} .values=${period}
        @t-filter=${({ detail }: CustomEvent<{ change: Record<string, string> }>) => setQuery(detail.change)}></t-filter-bar>
      <booking-record-list label=${t(isDriver ? 'dispatches' : 'record')} place=${isDriver ? 'dispatches' : `resources/${resourceId}/record`}
        .filter=${isDriver ? { ...period, driver: resourceId } : period} .columns=${isDriver ? dispatchColumns() : recordColumns()}
        empty=${t(isDriver ? 'empty.dispatches' : 'empty.record')}></booking-record-list>`;
  }
}
