import type { AgencyReference, Localized, Page, PluginManifest } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

/** A plugin as administrators see it. */
export interface PluginItem {
  id: string;
  version: string;
  name: Localized;
  description: Localized;
  icon: string;
  publisher: string;
  state: 'ready' | 'quarantined';
  stateReason?: string;
  faultCount?: number;
  enabledAgencies?: number;
  agencies?: number;
  usesLastWeek?: number;
}

export interface PluginDetail extends PluginItem {
  manifest: PluginManifest | null;
  faults: { at: string; message: string }[];
}

/** The switch of one agency. */
export interface SwitchState {
  agency: AgencyReference;
  parentId: string | null;
  /** Its own decision; null: as above. */
  enabled: boolean | null;
  /** What holds for it. */
  effective: boolean;
  locked: boolean;
  lockedAbove: boolean;
  mayChange: boolean;
  reason: string;
  at: string | null;
}

export interface SwitchImpact {
  agencies: number;
  accounts: number;
  dashboards: number;
  jobs: string[];
  mails: number;
  requiredBy: { id: string; name: Localized }[];
  openBrowsers: number;
}

export interface SwitchResult {
  plugin: string;
  agency: AgencyReference;
  enabled: boolean | null;
  effective: boolean;
  locked: boolean;
  impact: SwitchImpact;
  at: string;
}

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
  switches: async (id: string, background = false) =>
    (await api.get<Page<SwitchState>>(`/api/plugins/${encodeURIComponent(id)}/enablement`, { background })).items,
  rehearse: (id: string, change: SwitchChange) =>
    api.put<SwitchResult>(`/api/plugins/${encodeURIComponent(id)}/enablement`, { ...change, dryRun: true }),
  turn: (id: string, change: SwitchChange) =>
    api.put<SwitchResult>(`/api/plugins/${encodeURIComponent(id)}/enablement`, change),
};
