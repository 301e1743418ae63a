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
  /** Number of the reason, under which the documentation explains it. */
  stateNumber?: string | null;
  faultCount?: number;
  enabledAgencies?: number;
  agencies?: number;
  usesLastWeek?: number;
}

export interface PluginDetail extends PluginItem {
  manifest: PluginManifest | null;
  faults: { at: string; message: string }[];
  tiles: TileFigures[];
}

export interface TileFigures {
  id: string;
  name: Localized;
  /** What the manifest promises. */
  budgetMilliseconds: number;
  budgetKilobytes: number;
  /** How often its source was asked in the last seven days. */
  loads: number;
  /** 95th percentiles of these days; null: never measured. */
  sourceMilliseconds: number | null;
  contentMilliseconds: number | null;
  bytes: number | null;
  longTaskMilliseconds: number | null;
}

export interface PluginRelease {
  /** New workers are being started with the plugin; otherwise the next start takes it in. */
  restarting: boolean;
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
  release: (id: string) => api.delete<PluginRelease>(`/api/plugins/${encodeURIComponent(id)}/quarantine`),
  switches: async (id: string, background = false) =>
    (await api.get<Page<SwitchState>>(`/api/plugins/${encodeURIComponent(id)}/enablement`, { background })).items,
  rehearse: (id: string, change: SwitchChange) =>
    api.put<SwitchResult>(`/api/plugins/${encodeURIComponent(id)}/enablement`, { ...change, dryRun: true }),
  turn: (id: string, change: SwitchChange) =>
    api.put<SwitchResult>(`/api/plugins/${encodeURIComponent(id)}/enablement`, change),
};
