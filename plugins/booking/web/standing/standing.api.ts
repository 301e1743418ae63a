import { api } from '@tessera/web-sdk';
import type { Standing } from '../../server/standing/standing.schemas.js';

export type { Standing } from '../../server/standing/standing.schemas.js';

export const readStanding = (): Promise<Standing> =>
  api.get<Standing>('/api/plugins/booking/standing', { background: true });
