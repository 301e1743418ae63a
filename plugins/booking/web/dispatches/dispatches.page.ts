import '@tessera/ui/button';
import '@tessera/ui/filter-bar';
import type { FilterField } from '@tessera/ui/filter-bar';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { LatestRead, PageElement, QueryFilter } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { type Closable, closures } from '../closures/closures.api.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import { dispatchColumns } from '../records/record-columns.js';
import '../records/record-list.js';
import { t } from './texts.js';

const choices = { driver: 'text', from: 'text', to: 'text' } as const;

/** Where the drivers that I manage go and went. */
export default class DispatchesPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, css`t-filter-bar { padding: 12px 16px; }`];

  @state() private drivers: readonly Closable[] = [];
  private readonly reading = new LatestRead(this, true);
  private readonly filter = new QueryFilter(this, choices, () => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    // without the names of drivers the list still shows them all
    void this.reading.run(
      ({ signal }) => closures.closable('', 'driver', signal),
      (drivers) => {
        this.drivers = drivers;
      },
    );
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
  }

  protected override pageTitle(): string {
    return t('title');
  }

  private fields(): FilterField[] {
    const period: FilterField = { kind: 'period', label: t('filter.period'), from: 'from', to: 'to' };
    if (this.drivers.length < 2) return [period];
    const options = this.drivers.map(({ id, name }) => ({ value: id, label: name }));
    return [{ kind: 'choice', name: 'driver', label: t('filter.driver'), all: t('filter.all'), options }, period];
  }

  protected override render(): TemplateResult {
    const absence = html`<t-button icon="user-off" href="/booking/closures/new">${t('absence')}</t-button>`;
    return html`${pageHead(t('title'), absence)}
      <section class="panel" aria-label=${t('title')}>
        ${sections('dispatches')}
        <t-filter-bar label=${t('filter')} .fields=${this.fields()} .values=${this.filter.values} @t-filter=${this.filter.take}></t-filter-bar>
        <booking-record-list place="dispatches" label=${t('title')} .filter=${this.filter.values} .columns=${dispatchColumns()} empty=${t('empty')}></booking-record-list>
      </section>`;
  }
}
