import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/search-field';
import '@tessera/ui/select';
import { base, panel } from '@tessera/ui/styles';
import { setQuery } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agencyByCode } from '../frame/agencies.api.js';
import '../frame/agency-field.js';
import type { AgencyField } from '../frame/agency-field.js';
import { accountStates } from './account-state.js';
import type { AccountFilter } from './accounts.api.js';
import { t } from './texts.js';

/** The row of filters; what is chosen stands in the address. */
@element('console-account-filters')
export class AccountFilters extends TesseraElement {
  static override styles = [
    base,
    panel,
    css`
      t-search-field { flex: 1 1 14rem; max-width: 24rem; }
      console-agency-field { flex: 0 1 16rem; min-width: 12rem; }
    `,
  ];

  @property({ attribute: false }) filter!: AccountFilter;
  @state() private agencyName = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter') && changed.get('filter')?.agency !== this.filter.agency) void this.nameAgency();
  }

  /** An address that somebody sent holds the code only. */
  private async nameAgency(): Promise<void> {
    const { agency } = this.filter;
    const name = agency
      ? await agencyByCode(agency).then(
          (node) => node.name,
          () => agency,
        )
      : '';
    if (agency === this.filter.agency) this.agencyName = name;
  }

  protected override render(): TemplateResult {
    const { q, agency, state } = this.filter;
    const filtered = [q, agency, state].some(Boolean);
    return html`<div class="filters" role="search" aria-label=${t('title')}>
      <t-search-field label=${t('filter.search')} .value=${q} @t-search=${(event: CustomEvent<{ value: string }>) => setQuery({ q: event.detail.value.trim().slice(0, 50) })}></t-search-field>
      <console-agency-field inline clearable label=${t('filter.agency')} placeholder=${t('filter.all')} .value=${agency} .agencyName=${this.agencyName}
        @change=${(event: Event) => setQuery({ agency: (event.target as AgencyField).value })}></console-agency-field>
      <t-select inline label=${t('filter.state')} placeholder=${t('filter.all')} .value=${state} .options=${accountStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        @change=${(event: Event) => setQuery({ state: (event.target as HTMLInputElement).value })}></t-select>
      ${filtered ? html`<t-button variant="quiet" @click=${() => setQuery({ q: null, agency: null, state: null })}>${t('filter.clear')}</t-button>` : nothing}
    </div>`;
  }
}
