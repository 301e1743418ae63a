import { z } from 'zod';
import { offeredTime } from '../availability/availability.schemas.js';

export const lobbyMeeting = z.object({
  id: z.string(),
  time: offeredTime,
  /** Purpose and unit as far as the agency shows them to others; one's own meetings whole. */
  title: z.string(),
  unit: z.string(),
  /** Is the caller one of its people? */
  mine: z.boolean(),
  /** From when on the link is there for those who may join. */
  opensAt: z.string(),
});
export type LobbyMeeting = z.infer<typeof lobbyMeeting>;

/** The page before an online meeting. */
export const lobby = z
  .object({
    resource: z.object({ id: z.string(), name: z.string(), agency: z.string(), rules: z.string(), phone: z.string() }),
    zone: z.string(),
    linkFor: z.enum(['invited', 'all']),
    /** As of this moment. */
    at: z.string(),
    now: lobbyMeeting.nullable(),
    next: lobbyMeeting.nullable(),
    /** Link of the meeting that the caller may join at this moment; null for everybody else. */
    join: z.object({ meetingId: z.string(), link: z.string() }).nullable(),
  })
  .meta({ id: 'BookingLobby' });
export type Lobby = z.infer<typeof lobby>;
