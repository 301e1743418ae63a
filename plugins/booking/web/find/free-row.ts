import '@tessera/ui/button';
import '@tessera/ui/icon';
import { html, nothing, type TemplateResult } from 'lit';
import { kindIcon, vehicleTypeName } from '../resource-words.js';
import type { FreeResource } from './find.api.js';
import { t } from './texts.js';

/** A resource that is free then; `addressOf` leads to its form with the time filled in, and one of its drivers. */
export function freeRow(resource: FreeResource, addressOf: (driverId?: string) => string): TemplateResult {
  const { kind, name, site, floor, agency, capacity, passengerLimit, vehicleType, drivers } = resource;
  const seats = capacity ?? passengerLimit;
  const facts = [
    [site, floor].filter(Boolean).join(' '),
    seats === null ? '' : t('seats', { count: seats }),
    vehicleType === null ? '' : vehicleTypeName(vehicleType),
    agency.name,
  ].filter(Boolean);
  return html`<li>
    <t-icon name=${kindIcon[kind]} size="20"></t-icon>
    <div class="what"><strong>${name}</strong><small>${facts.join('\u3000')}</small>
      ${kind === 'vehicle' ? html`<small class="drivers">${drivers.length > 0 ? html`${t('free.drivers')} ${drivers.map(({ id, name: driver }) => html`<a href=${addressOf(id)} aria-label=${t('free.book-driver', { name, driver })}>${driver}</a>`)}` : t('free.no-driver')}</small>` : nothing}</div>
    <t-button href=${addressOf()} label=${t('free.book-named', { name })}>${t('free.book')}</t-button>
  </li>`;
}
