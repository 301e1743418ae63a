import type { PluginSettingsInput, PluginSettingsView } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

/** Where settings are decided: for the portal, the whole government, or an agency by its code. */
export type Place = { level: 'platform' } | { level: 'agency'; agency: string | null };

const addressOf = (plugin: string, place: Place, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams({ level: place.level, ...more });
  if (place.level === 'agency' && place.agency !== null) query.set('agency', place.agency);
  return `/api/plugins/${encodeURIComponent(plugin)}/settings?${query}`;
};

export const pluginSettings = {
  read: (plugin: string, place: Place) => api.get<PluginSettingsView>(addressOf(plugin, place)),
  decide: (plugin: string, place: Place, input: PluginSettingsInput) =>
    api.put<PluginSettingsView>(addressOf(plugin, place), input),
  reset: (plugin: string, place: Place, version: number) =>
    api.delete<PluginSettingsView>(addressOf(plugin, place, { version: String(version) })),
};
