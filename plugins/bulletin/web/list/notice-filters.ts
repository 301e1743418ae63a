import '@tessera/ui/date-field';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles/base';
import { setQuery } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { audiences } from '../audience.js';
import type { NoticeFilter } from '../notices.api.js';
import { t } from '../texts.js';

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/** Keyword, audience and days of publication. What is chosen stands in the address, so that it can be sent and kept. */
@element('bulletin-notice-filters')
export class NoticeFilters extends TesseraElement {
  static override styles = [
    base,
    css`
      form { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px; padding: 12px 16px; }
      .days { grid-column: 1 / -1; display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr); align-items: center; gap: 8px; }
      @media (max-width: 599.98px) { form { grid-template-columns: minmax(0, 1fr); padding-inline: 12px; } }
    `,
  ];

  @property({ attribute: false }) filter!: NoticeFilter;

  protected override render(): TemplateResult {
    const { q, audience, from, to } = this.filter;
    const options = audiences.map((value) => ({ value, label: t(`audience.${value}`) }));
    return html`<form role="search" aria-label=${t('filter.label')} @submit=${(event: Event) => event.preventDefault()}>
      <t-search-field label=${t('filter.keyword')} .value=${q}
        @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value })}></t-search-field>
      <t-select label=${t('filter.audience')} hide-label placeholder=${t('filter.all-audiences')} .options=${options} .value=${audience}
        @change=${(event: Event) => setQuery({ audience: typed(event) })}></t-select>
      <div class="days">
        <t-date-field label=${t('filter.from')} hide-label placeholder=${t('filter.from')} .value=${from} .max=${to}
          @change=${(event: Event) => setQuery({ from: typed(event) })}></t-date-field>
        <span aria-hidden="true">–</span>
        <t-date-field label=${t('filter.to')} hide-label placeholder=${t('filter.to')} .value=${to} .min=${from}
          @change=${(event: Event) => setQuery({ to: typed(event) })}></t-date-field>
      </div>
    </form>`;
  }
}
