import type {
  DashboardList,
  DashboardPatch,
  DashboardRestore,
  DashboardSave,
  DashboardView,
  LayerSave,
  LayerView,
  NewDashboard,
  NewsChoice,
} from '@tessera/contracts';
import { ApiProblem, api } from '@tessera/web-sdk';

const path = (key: string): string => `/api/dashboards/${encodeURIComponent(key)}`;

export const readDashboards = (): Promise<DashboardList> => api.get('/api/dashboards');
export const readDashboard = (key: string): Promise<DashboardView> => api.get(path(key));
export const saveDashboard = (key: string, save: DashboardSave): Promise<DashboardView> => api.put(path(key), save);
export const addDashboard = (dashboard: NewDashboard): Promise<DashboardView> => api.post('/api/dashboards', dashboard);
export const changeDashboard = (key: string, change: DashboardPatch): Promise<void> => api.patch(path(key), change);
export const deleteDashboard = (key: string): Promise<void> => api.delete(path(key));
export const restoreDashboard = (key: string, restore: DashboardRestore): Promise<DashboardView> =>
  api.post(`${path(key)}/restore`, restore);
export const chooseNews = (key: string, choice: NewsChoice): Promise<DashboardView> =>
  api.post(`${path(key)}/news`, choice);
export const seeTray = (tiles: string[]): Promise<void> =>
  api.post('/api/dashboards/tray-seen', { tiles }, { background: true });

/** A layer that others see; `agency` is a code. */
export interface LayerAddress {
  kind: 'platform' | 'agency';
  agency?: string | undefined;
}
const layerPath = ({ kind }: LayerAddress): string => `/api/dashboard-layers/${kind}`;

export const readLayer = (layer: LayerAddress): Promise<LayerView> =>
  api.get(layerPath(layer), { query: { agency: layer.agency } });
export const saveLayer = (layer: LayerAddress, save: LayerSave): Promise<LayerView> =>
  api.put(layerPath(layer), save, { query: { agency: layer.agency } });

/** What another device saved meanwhile; undefined: the save failed for another reason. */
export function conflictingState<State>(error: unknown): State | undefined {
  if (!(error instanceof ApiProblem) || error.slug !== 'conflict') return undefined;
  return (error.problem as { current?: State }).current;
}
