/** What stands in the day of a door. Browsers judge by this file, too, so it imports nothing. */
export interface DoorBlock {
  startsAt: Date;
  endsAt: Date;
  kind: 'approved' | 'waiting' | 'closed';
}

export interface DoorHours {
  /** Moments at which the day begins and ends for bookings; null: not open today. */
  opensAt: Date | null;
  closesAt: Date | null;
}

export interface DoorStanding<Block extends DoorBlock> {
  state: 'free' | 'in-use' | 'closed';
  /** What goes on now; null when free, or outside of the hours. */
  now: Block | null;
  /** When what is shown as now will be another thing; null: not today any more. */
  until: Date | null;
  /** What comes today, the next one first. */
  coming: Block[];
}

const goesOn = ({ startsAt, endsAt }: DoorBlock, now: Date): boolean => startsAt <= now && now < endsAt;
const byStart = (a: DoorBlock, b: DoorBlock): number => a.startsAt.getTime() - b.startsAt.getTime();

/**
 * How a door stands at a moment. A closure is stronger than what had been booked, an approved booking goes on after the
 * hours, and what waits for review occupies nobody's chair yet but ends what is free.
 */
export function doorStanding<Block extends DoorBlock>(
  blocks: readonly Block[],
  hours: DoorHours,
  now: Date,
): DoorStanding<Block> {
  const coming = blocks.filter(({ startsAt }) => startsAt > now).sort(byStart);
  const closure = blocks.find((block) => block.kind === 'closed' && goesOn(block, now));
  if (closure) return { state: 'closed', now: closure, until: closure.endsAt, coming };
  const booked = blocks.find((block) => block.kind === 'approved' && goesOn(block, now));
  if (booked) return { state: 'in-use', now: booked, until: booked.endsAt, coming };
  const { opensAt, closesAt } = hours;
  if (!opensAt || !closesAt || now >= closesAt) return { state: 'closed', now: null, until: null, coming };
  if (now < opensAt) return { state: 'closed', now: null, until: opensAt, coming };
  const next = coming[0];
  return { state: 'free', now: null, until: next && next.startsAt < closesAt ? next.startsAt : closesAt, coming };
}
