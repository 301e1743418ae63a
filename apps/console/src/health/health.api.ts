import { api } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';

/** How the portal is: sizes in bytes, times as named. */
export type HealthReport = Schemas['HealthReport'];

export const health = {
  report: (background: boolean) => api.get<HealthReport>('/api/health', { background }),
};
