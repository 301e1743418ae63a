import type { Page, PluginManifest } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';

/** A plugin as administrators see it. */
export type PluginItem = Schemas['Plugin'];
export type PluginDetail = Omit<Schemas['PluginDetail'], 'manifest'> & { manifest: PluginManifest | null };
export type TileFigures = PluginDetail['tiles'][number];
export type PluginRelease = Schemas['PluginRelease'];
/** The switch of one agency. */
export type SwitchState = Schemas['EnablementStates']['items'][number];
export type SwitchImpact = Schemas['EnablementImpact'];
export type SwitchResult = Schemas['EnablementResult'];

export interface SwitchChange {
  /** Code of the agency. */
  agency: string;
  enabled: boolean | null;
  locked: boolean;
  reason?: string;
}

export const plugins = {
  list: async () => (await api.get<Page<PluginItem>>('/api/plugins')).items,
  detail: (id: string) => api.get<PluginDetail>(`/api/plugins/${encodeURIComponent(id)}`),
  release: (id: string) => api.delete<PluginRelease>(`/api/plugins/${encodeURIComponent(id)}/quarantine`),
  switches: async (id: string, background = false) =>
    (await api.get<Page<SwitchState>>(`/api/plugins/${encodeURIComponent(id)}/enablement`, { background })).items,
  rehearse: (id: string, change: SwitchChange) =>
    api.put<SwitchResult>(`/api/plugins/${encodeURIComponent(id)}/enablement`, { ...change, dryRun: true }),
  turn: (id: string, change: SwitchChange) =>
    api.put<SwitchResult>(`/api/plugins/${encodeURIComponent(id)}/enablement`, change),
};
