import type { Localized } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

/** How the portal is: sizes in bytes, times as named. */
export interface HealthReport {
  version: string;
  node: string;
  startedAt: string;
  memoryBytes: number;
  openBrowsers: number;
  database: { up: boolean; version: string; bytes: number; connections: number; milliseconds: number };
  outbox: { waiting: number; oldestSeconds: number | null };
  mail: { waiting: number; failed: number; held: number };
  disk: { freeBytes: number; totalBytes: number };
  plugins: { id: string; name: Localized; state: string; reason: string; faults: number }[];
  routes: { route: string; requests: number; errors: number; p95Milliseconds: number }[];
}

export const health = {
  report: (background: boolean) => api.get<HealthReport>('/api/health', { background }),
};
