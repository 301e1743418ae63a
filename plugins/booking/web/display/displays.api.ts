import { api } from '@tessera/web-sdk';
import type { Display, Door, DoorPurpose, MadeDisplay } from '../../server/display/display.schemas.js';

export type { Display, Door, DoorBlockView, DoorPurpose, MadeDisplay } from '../../server/display/display.schemas.js';

const root = '/api/plugins/booking';
const ofResource = (id: string) => `${root}/resources/${encodeURIComponent(id)}/displays`;

export const displays = {
  /** What the door with this secret shows; no session goes along. */
  door: (secret: string) => api.get<Door>(`${root}/display`, { bearer: secret, background: true }),
  list: (resourceId: string, signal: AbortSignal) => api.get<{ items: Display[] }>(ofResource(resourceId), { signal }),
  make: (resourceId: string, purpose: DoorPurpose, label: string) =>
    api.post<MadeDisplay>(ofResource(resourceId), { purpose, label }),
  revoke: (id: string) => api.delete(`${root}/displays/${encodeURIComponent(id)}`),
};
