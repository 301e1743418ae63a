import { session } from '@tessera/web-sdk';

const most = 6;
const key = () => `tessera.searches.${session().accountId}`;

/** What this person searched on this device lately, newest first; nobody else is told. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(typed: string): void {
  const words = typed.trim();
  if (!words) return;
  const kept = [words, ...recentSearches().filter((one) => one !== words)].slice(0, most);
  try {
    localStorage.setItem(key(), JSON.stringify(kept));
  } catch {
    // a full or closed store keeps nobody from searching
  }
}

export const forgetSearches = (): void => localStorage.removeItem(key());
