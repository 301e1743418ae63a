import { api } from '@tessera/web-sdk';
import type { Lobby } from '../../server/lobby/lobby.schemas.js';

export type { Lobby, LobbyMeeting } from '../../server/lobby/lobby.schemas.js';

export const lobbies = {
  show: (resourceId: string, { signal, background }: { signal: AbortSignal; background: boolean }) =>
    api.get<Lobby>(`/api/plugins/booking/resources/${encodeURIComponent(resourceId)}/lobby`, { signal, background }),
};
