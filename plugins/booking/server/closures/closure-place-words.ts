import type { Localized } from '@tessera/contracts';
import type { StoredClosure } from './closures.repository.js';

/** What is closed, in words. */
export function closurePlaceWords(
  { scope, resourceName, site, agencyId }: Pick<StoredClosure, 'scope' | 'resourceName' | 'site' | 'agencyId'>,
  agencyName: (id: string) => string,
): Localized {
  const both = (words: string): Localized => ({ 'zh-Hant': words, en: words });
  if (scope === 'resource') return both(resourceName ?? '');
  const agency = agencyId === null ? '' : agencyName(agencyId);
  if (scope === 'site') return both([site, agency].filter(Boolean).join(' '));
  if (scope === 'agency') return { 'zh-Hant': `${agency}及所屬的場地與公務車`, en: `Everything of ${agency}` };
  return { 'zh-Hant': '全府的場地與公務車', en: 'Everything of the government' };
}
