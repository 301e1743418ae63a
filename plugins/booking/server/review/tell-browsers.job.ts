import { Injectable } from '@nestjs/common';
import {
  type Caller,
  JobHandler,
  type JobRunner,
  LiveTiles,
  type OutgoingWork,
  PermissionHolders,
  ReviewHints,
} from '@tessera/sdk';
import { z } from 'zod';
import type { StoredBooking } from '../bookings/booking-columns.js';

const told = z.object({
  keepers: z.array(z.string()),
  superiors: z.array(z.string()),
  people: z.array(z.string()),
  agencies: z.array(z.string()),
});

const toReview = (state: StoredBooking['state']): boolean => state === 'waiting';
const toApprove = (state: StoredBooking['state']): boolean => state === 'awaiting-superior';
const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];

/** Whose open pages show something else now. Nothing while no booking changed. */
export function browserWork(
  turns: readonly { before: StoredBooking | null; after: StoredBooking }[],
): OutgoingWork | undefined {
  if (turns.length === 0) return undefined;
  const both = turns.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const payload: z.infer<typeof told> = {
    keepers: distinct(both.flatMap(({ state, keeperIds }) => (toReview(state) ? keeperIds : []))),
    superiors: distinct(both.map(({ state, superiorId }) => (toApprove(state) ? superiorId : null))),
    people: distinct(both.flatMap(({ applicantId, bookedBy }) => [applicantId, bookedBy])),
    agencies: distinct(both.map(({ resourceAgencyId }) => resourceAgencyId)),
  };
  return { handler: 'booking.tell-browsers', payload };
}

/** After the act has become visible: pages and tiles of those whom it concerns look again. */
@Injectable()
@JobHandler('tell-browsers')
export class TellBrowsersJob implements JobRunner {
  constructor(
    private readonly hints: ReviewHints,
    private readonly tiles: LiveTiles,
    private readonly holders: PermissionHolders,
  ) {}

  async run(_caller: Caller, payload: Record<string, unknown>): Promise<void> {
    const { keepers, superiors, people, agencies } = told.parse(payload);
    // a deputy's browser shows the queues of those for whom the deputy stands in
    const withDeputies = (accounts: readonly string[]) => this.holders.withDeputies(accounts);
    for (const reader of await withDeputies(keepers)) this.hints.changedFor('booking', 'bookings', reader);
    for (const reader of await withDeputies(superiors)) this.hints.changedFor('booking', 'superior', reader);
    for (const keeper of keepers) this.tiles.changedFor('booking', 'review', keeper);
    for (const person of people) {
      this.hints.changedFor('booking', 'offers', person);
      this.tiles.changedFor('booking', 'next', person);
    }
    this.tiles.changed(
      'booking',
      'today',
      agencies.map((agency) => `A:${agency}`),
    );
  }
}
