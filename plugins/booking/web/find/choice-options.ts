import type { Option } from '@tessera/ui/option';
import { vehicleTypes } from '../../server/resources/resource-choices.js';
import { vehicleTypeName } from '../resource-words.js';
import type { ResourceItem, SiteList } from './find.api.js';
import { t } from './texts.js';

export const siteOptions = (sites: SiteList['items']): Option[] => [
  { value: '', label: t('all-sites') },
  ...sites.map(({ site }) => ({ value: site, label: site })),
];

export const typeOptions = (): Option[] => [
  { value: '', label: t('all-types') },
  ...vehicleTypes.map((type) => ({ value: type, label: vehicleTypeName(type) })),
];

/** 「第一會議室（3 樓，30 人）」; the one chosen is among them though another site is listed. */
export function resourceOptions(
  resources: readonly ResourceItem[],
  chosen: Pick<ResourceItem, 'id' | 'name'> | undefined,
): Option[] {
  const options = resources.map(({ id, name, floor, capacity, passengerLimit }) => {
    const seats = capacity ?? passengerLimit;
    const notes = [floor ?? '', seats === null ? '' : t('seats', { count: seats })].filter(Boolean).join(t('comma'));
    return { value: id, label: notes ? t('choice', { name, notes }) : name };
  });
  if (chosen && !options.some(({ value }) => value === chosen.id))
    options.unshift({ value: chosen.id, label: chosen.name });
  return options;
}
