import type { DoorBlock } from '../../server/display/door-day.js';
import type { DoorBlockView } from './displays.api.js';

/** A block of a door with its words. */
export interface ShownBlock extends DoorBlock {
  from: string;
  to: string;
  title: string;
  unit: string;
}

export const blockOf = ({ startsAt, endsAt, ...block }: DoorBlockView): ShownBlock => ({
  ...block,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
