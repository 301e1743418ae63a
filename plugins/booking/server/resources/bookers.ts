import { audienceKey } from '@tessera/contracts';
import type { Resource } from './resource.entity.js';
import type { WhoMayBook } from './resource-choices.js';

/** Who may book, as audience keys. The managing agency is always among them; its subordinates only where they are listed. */
export function bookersOf(who: WhoMayBook, agencyId: string, listed: readonly string[]): string[] {
  if (who === 'government') return [audienceKey.government];
  const agencies = who === 'agency' ? [agencyId] : [...new Set([agencyId, ...listed])];
  return agencies.map(audienceKey.agency);
}

/** Agencies that may book besides the managing one. */
export const listedOf = ({ whoMayBook, agencyId, bookers }: Pick<Resource, 'whoMayBook' | 'agencyId' | 'bookers'>) =>
  whoMayBook === 'listed'
    ? bookers.map((key) => key.slice(audienceKey.agency('').length)).filter((id) => id !== agencyId)
    : [];
