import { api, applyPreferences, type Preferences, preferences } from '@tessera/web-sdk';

/** Takes a choice over at once and keeps it on the server; when that fails the page goes back and the caller hears it. */
export async function choosePreferences(change: Partial<Preferences>): Promise<void> {
  const before = preferences();
  applyPreferences(change);
  try {
    await api.patch('/api/account/preferences', change);
  } catch (error) {
    applyPreferences(before);
    throw error;
  }
}
