import type { FilterField } from '@tessera/ui/filter-bar';
import type { FilterOf } from '@tessera/web-sdk';
import { licences, type ResourceKind, resourceKinds, vehicleTypes } from '../../server/resources/resource-choices.js';
import { licenceName, vehicleTypeName } from '../resource-words.js';
import type { ManagedFilter, SiteList } from './resources.api.js';
import { t } from './texts.js';

/** What the list can be filtered by, as its address has it. */
export const listChoices = {
  kind: resourceKinds,
  q: 'text',
  site: 'text',
  agency: 'text',
  type: vehicleTypes,
  licence: licences,
  show: ['kept', 'keeper-missing'],
} as const;

/** What the server is asked. */
export const managedFilter = (
  { show, ...filter }: FilterOf<typeof listChoices>,
  kind: ResourceKind,
): ManagedFilter => ({
  ...filter,
  kind,
  kept: show === 'kept' ? 'true' : undefined,
  keeperMissing: show === 'keeper-missing' ? 'true' : undefined,
});

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
    choice('show', t('filter.show'), t('filter.show-all'), [
      { value: 'kept', label: t('badge.kept') },
      { value: 'keeper-missing', label: t('badge.keeper-missing') },
    ]),
  );
  return fields;
}
