import { api } from './api.js';
import { applyPreferences, type Preferences, preferences } from './preferences.js';
import { session } from './session.js';

let channel: BroadcastChannel | undefined;

/** Called by the shell: what the person chooses in another tab of this browser holds here at once, too. */
export function followPreferences(): void {
  channel?.close();
  channel = new BroadcastChannel(`tessera-preferences-${session().accountId}`);
  channel.onmessage = ({ data }: MessageEvent<Partial<Preferences>>) => applyPreferences(data);
}

function applyEverywhere(change: Partial<Preferences>): void {
  applyPreferences(change);
  channel?.postMessage(change);
}

/**
 * Takes a choice over at once in every tab of this browser and keeps it on the server; when that fails all tabs go back
 * and the caller hears it.
 */
export async function choosePreferences(change: Partial<Preferences>): Promise<void> {
  const now = preferences();
  const before = Object.fromEntries(Object.keys(change).map((key) => [key, now[key as keyof Preferences]]));
  applyEverywhere(change);
  try {
    await api.patch('/api/account/preferences', change);
  } catch (error) {
    applyEverywhere(before);
    throw error;
  }
}
