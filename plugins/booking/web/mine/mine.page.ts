import '@tessera/ui/button';
import { dayOf } from '@tessera/ui/days';
import '@tessera/ui/filter-bar';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import '@tessera/ui/tabs';
import { can, PageElement, QueryFilter, session, setQuery } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import '../feeds/calendar-button.js';
import { pageHead, pageHeadStyles, sections } from '../page-head.js';
import '../records/record-list.js';
import { mineColumns } from './mine-columns.js';
import { mineFields } from './mine-fields.js';
import { filterOf, fixedOf, type MineTab, mineChoices, mineTabs } from './mine-filter.js';
import { t } from './texts.js';

/** What I have booked: what is to come, and all there was; those of my unit for whom a rule allows it. */
export default class MinePage extends PageElement {
  static override styles = [
    base,
    panel,
    pageHeadStyles,
    css`
      t-tabs { padding-inline: 8px; }
      t-filter-bar { padding: 12px 16px; }
    `,
  ];

  private readonly filter = new QueryFilter(this, mineChoices, () => undefined);

  private get tab(): MineTab {
    const { tab = 'upcoming' } = this.filter.values;
    return this.tabs.includes(tab) ? tab : 'upcoming';
  }

  private get tabs(): MineTab[] {
    const { unit } = session();
    return mineTabs.filter((tab) => tab !== 'unit' || (unit && can('read', 'Booking', { unitId: unit.id })));
  }

  protected override pageTitle(): string {
    return t('title');
  }

  protected override render(): TemplateResult {
    const { tab } = this;
    const today = dayOf(new Date());
    const tabs = this.tabs.map((value) => ({ value, label: t(`tab.${value}`) }));
    const choose = ({ detail }: CustomEvent<{ value: MineTab }>) =>
      setQuery({ tab: detail.value === 'upcoming' ? null : detail.value, state: null });
    return html`
      ${pageHead(
        t('title'),
        html`<booking-calendar-button></booking-calendar-button>
          <t-button variant="primary" icon="plus" href="/booking">${t('book')}</t-button>`,
      )}
      <section class="panel" aria-label=${t('title')}>
        ${sections('mine')}
        <t-tabs label=${t('tabs')} .tabs=${tabs} .value=${tab} @t-change=${choose}></t-tabs>
        <t-filter-bar label=${t('filter.label')} .fields=${mineFields(tab)} .values=${this.filter.values} @t-filter=${this.filter.take}></t-filter-bar>
        <booking-record-list place="bookings" label=${t(`tab.${tab}`)} .fixed=${fixedOf(tab, today)} .filter=${filterOf(this.filter.values, tab, today)}
          .columns=${mineColumns()} empty=${t(`empty.${tab}`)}><t-button size="small" icon="plus" href="/booking">${t('book')}</t-button></booking-record-list>
      </section>`;
  }
}
