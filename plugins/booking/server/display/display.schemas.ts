import { text } from '@tessera/contracts';
import { z } from 'zod';

/** The door display beside a venue, and the printed sheet to check in by. */
export const doorPurposes = ['display', 'check-in'] as const;
export type DoorPurpose = (typeof doorPurposes)[number];

export const newDisplay = z
  .strictObject({
    purpose: z.enum(doorPurposes).default('display'),
    /** Which of them it is, e.g. where it hangs. */
    label: text({ max: 60 }),
  })
  .meta({ id: 'NewBookingDisplay' });
export type NewDisplay = z.infer<typeof newDisplay>;

export const display = z
  .object({
    id: z.string(),
    purpose: z.enum(doorPurposes),
    label: z.string(),
    madeBy: z.string(),
    madeAt: z.string(),
    /** `YYYY-MM-DD`; null: never. */
    lastUsedOn: z.string().nullable(),
  })
  .meta({ id: 'BookingDisplay' });
export type Display = z.infer<typeof display>;
export const displayList = z.object({ items: z.array(display) }).meta({ id: 'BookingDisplays' });

/** Told this once. */
export const madeDisplay = z
  .object({
    display,
    secret: z.string(),
    address: z.string(),
    /** The address as a QR code: a `data:` address for `<img src>`. */
    picture: z.string(),
  })
  .meta({ id: 'MadeBookingDisplay' });
export type MadeDisplay = z.infer<typeof madeDisplay>;

const doorBlock = z.object({
  startsAt: z.string(),
  endsAt: z.string(),
  /** `HH:MM` in the zone of the door. */
  from: z.string(),
  to: z.string(),
  kind: z.enum(['approved', 'waiting', 'closed']),
  /** Purpose, or why it is closed; empty where the agency does not show it. */
  title: z.string(),
  unit: z.string(),
});
export type DoorBlockView = z.infer<typeof doorBlock>;

/** What a door shows to whoever passes. */
export const door = z
  .object({
    resource: z.object({
      kind: z.enum(['venue', 'vehicle']),
      name: z.string(),
      site: z.string(),
      floor: z.string(),
      agency: z.string(),
    }),
    zone: z.string(),
    /** As of this moment. */
    at: z.string(),
    /** When today's opening hours begin and end; null: it does not open today. */
    opensAt: z.string().nullable(),
    closesAt: z.string().nullable(),
    /** All of today, by the beginning. */
    blocks: z.array(doorBlock),
    /** QR code by which one checks in (a `data:` address), and until when it is shown; null where nobody has to. */
    checkIn: z.object({ picture: z.string(), until: z.string() }).nullable(),
  })
  .meta({ id: 'BookingDoor' });
export type Door = z.infer<typeof door>;
