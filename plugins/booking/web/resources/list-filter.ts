import type { FilterField } from '@tessera/ui/filter-bar';
import { licences, type ResourceKind, resourceKinds, vehicleTypes } from '../../server/resources/resource-choices.js';
import { licenceName, vehicleTypeName } from '../resource-words.js';
import type { SiteList } from './resources.api.js';
import { t } from './texts.js';

/** What the list can be filtered by, as its address has it. */
export const listChoices = {
  kind: resourceKinds,
  q: 'text',
  site: 'text',
  agency: 'text',
  type: vehicleTypes,
  licence: licences,
  kept: ['true'],
  keeperMissing: ['true'],
} as const;

/** Words, site, agency, type or licence, and what needs attention. */
export function filterFields(kind: ResourceKind, places: SiteList | undefined): FilterField[] {
  const choice = (
    name: string,
    label: string,
    all: string,
    options: { value: string; label: string }[],
  ): FilterField => ({
    kind: 'choice',
    name,
    label,
    all,
    options,
  });
  const fields: FilterField[] = [{ kind: 'keyword', name: 'q', label: t('filter.keyword') }];
  const sites = (places?.items ?? []).map(({ site }) => ({ value: site, label: site }));
  const agencies = (places?.agencies ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (sites.length > 1) fields.push(choice('site', t('filter.site'), t('filter.all-sites'), sites));
  if (agencies.length > 1) fields.push(choice('agency', t('filter.agency'), t('filter.all-agencies'), agencies));
  if (kind === 'vehicle') {
    const types = vehicleTypes.map((value) => ({ value, label: vehicleTypeName(value) }));
    fields.push(choice('type', t('filter.type'), t('filter.all-types'), types));
  }
  if (kind === 'driver') {
    const names = licences.map((value) => ({ value, label: licenceName(value) }));
    fields.push(choice('licence', t('filter.licence'), t('filter.all-licences'), names));
  }
  fields.push(
    choice('kept', t('filter.kept'), t('filter.all-kept'), [{ value: 'true', label: t('filter.kept-by-me') }]),
    choice('keeperMissing', t('filter.attention'), t('filter.any-attention'), [
      { value: 'true', label: t('badge.keeper-missing') },
    ]),
  );
  return fields;
}
