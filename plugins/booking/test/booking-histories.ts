import type { BookingState } from '../server/bookings/booking-states.js';
import type { ModelWorld } from './booking-model.js';

/** One audit line of a booking. */
export interface Turn {
  /** What the line before left; null for the first. */
  was: BookingState | null;
  /** What the line says that it found, where it tells of a move. */
  said: BookingState | null;
  is: BookingState;
  drivenBy: { before: string | null; after: string | null };
  /** Account; null for the portal. */
  doer: string | null;
}

export interface History {
  id: string;
  group: string;
  state: BookingState;
  version: number;
  resourceId: string;
  applicantId: string;
  turns: Turn[];
}

interface Told {
  state?: BookingState;
  driverId?: string | null;
}
interface Line {
  id: string;
  doer: string | null;
  before: Told | null;
  after: Told | null;
}

/** The bookings of a run with their audit lines, in the order in which each found what another one left. */
export async function historiesOf({ stage: { city }, made }: Pick<ModelWorld, 'stage' | 'made'>): Promise<History[]> {
  const ids = made.map(({ id }) => id);
  const lines = await city.query<Line>(
    `select subject_id as id, actor_id as doer, body->'before' as before, body->'after' as after from core.audit_entry e
     where plugin = 'booking' and action like 'booking.%' and subject_id = any($1) order by e.id`,
    [ids],
  );
  const stored = await city.query<Omit<History, 'turns'>>(
    `select id, coalesce(series_id, id) as "group", state, version, resource_id as "resourceId",
       applicant_id as "applicantId" from plugin_booking.booking where id = any($1)`,
    [ids],
  );
  return stored.map((booking) => ({ ...booking, turns: turnsOf(inTurn(lines.filter(({ id }) => id === booking.id))) }));
}

/** Ids are of several processes, and tell the order nearly; where there is none that fits, they are as their ids say. */
function inTurn(lines: readonly Line[]): readonly Line[] {
  const from = (rest: readonly Line[], state: BookingState | null): Line[] | undefined => {
    if (rest.length === 0) return [];
    for (const line of rest) {
      const fits = state === null ? !line.before : Boolean(line.before) && (line.before?.state ?? state) === state;
      const others = fits
        ? from(
            rest.filter((other) => other !== line),
            line.after?.state ?? state,
          )
        : undefined;
      if (others) return [line, ...others];
    }
    return undefined;
  };
  return from(lines, null) ?? lines;
}

function turnsOf(lines: readonly Line[]): Turn[] {
  let state: BookingState | null = null;
  let driver: string | null = null;
  return lines.map(({ doer, before, after }) => {
    const [was, drove] = [state, driver];
    state = after?.state ?? state;
    if (after && 'driverId' in after) driver = after.driverId ?? null;
    const said = after?.state && was ? (before?.state ?? null) : was;
    return { was, said, is: state ?? 'waiting', drivenBy: { before: drove, after: driver }, doer };
  });
}
