import { pageQuery, total } from '@tessera/contracts';
import { z } from 'zod';

/** What a reader confirms: the notice as it stood in this revision. */
export const acknowledgementInput = z
  .strictObject({ revision: z.number().int().min(1).max(1_000_000) })
  .meta({ id: 'NewAcknowledgement' });
export type AcknowledgementInput = z.infer<typeof acknowledgementInput>;
export const acknowledgement = z
  .object({ revision: z.number().int(), at: z.iso.datetime() })
  .meta({ id: 'Acknowledgement' });
export type Acknowledgement = z.infer<typeof acknowledgement>;

/** People whom the notice addresses as of now: active ones only, wherever they belong now. */
const figures = {
  addressed: z.number().int(),
  acknowledged: z.number().int(),
  /** `addressed` less `acknowledged`. */
  missing: z.number().int(),
};

export const reminderKinds = ['manual', 'before-due', 'due'] as const;
export type ReminderKind = (typeof reminderKinds)[number];
export const reminder = z
  .object({ at: z.iso.datetime(), kind: z.enum(reminderKinds), byName: z.string(), people: z.number().int() })
  .meta({ id: 'MustReadReminder' });
export type Reminder = z.infer<typeof reminder>;

export const readProgress = z
  .object({
    ...figures,
    title: z.string(),
    revision: z.number().int(),
    dueAt: z.iso.datetime().nullable(),
    /** Those of `missing` whose time is over: all or none. */
    overdue: z.number().int(),
    /** The agency whose people the caller may see by name; null: counts only. */
    names: z.object({ agencyId: z.uuid(), agency: z.string() }).nullable(),
    /** Newest first, at most ten, of this revision. */
    reminders: z.array(reminder),
    /** From when on people may be reminded by hand again; null: now. */
    remindFrom: z.iso.datetime().nullable(),
    /** Is it in force, so that readers can confirm it and be reminded? */
    open: z.boolean(),
    /** May the caller change the due date and end the demand? */
    mayChange: z.boolean(),
    /** Of the notice, for such a change. */
    version: z.number().int(),
  })
  .meta({ id: 'ReadProgress' });
export type ReadProgress = z.infer<typeof readProgress>;

export const agencyQuery = pageQuery.extend({
  /** The agency whose parts are wanted; absent: the top of the audience. */
  under: z.uuid('not-an-id').optional(),
  /** Only those where somebody is missing. */
  incomplete: z.stringbool().default(false),
});
export type AgencyQuery = z.infer<typeof agencyQuery>;

/** One agency with all below it, or (`own`) without. */
export const agencyProgress = z
  .object({ ...figures, agencyId: z.uuid(), name: z.string(), own: z.boolean(), branches: z.boolean() })
  .meta({ id: 'AgencyProgress' });
export type AgencyProgress = z.infer<typeof agencyProgress>;
export const agencyProgressPage = z
  .object({
    items: z.array(agencyProgress),
    next: z.string().nullable(),
    total,
    /** From the top of the audience down to `under`. */
    path: z.array(z.object({ agencyId: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'AgencyProgressPage' });
export type AgencyProgressPage = z.infer<typeof agencyProgressPage>;

export const peopleQuery = pageQuery.extend({ state: z.enum(['all', 'missing', 'acknowledged']).default('all') });
export type PeopleQuery = z.infer<typeof peopleQuery>;
export const personProgress = z
  .object({
    accountId: z.uuid(),
    name: z.string(),
    title: z.string(),
    unit: z.string(),
    acknowledgedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PersonProgress' });
export type PersonProgress = z.infer<typeof personProgress>;

export const reminderSent = z.object({ people: z.number().int() }).meta({ id: 'ReminderSent' });

/** What the tile shows: what waits for the reader, due first; then what was confirmed last, when wished. */
export interface MustReadTileData {
  waiting: { value: number; exact: boolean };
  items: MustReadItem[];
  done: (MustReadItem & { acknowledgedAt: string })[];
}
export interface MustReadItem {
  id: string;
  title: string;
  agency: string;
  dueAt: string | null;
  urgency: 'normal' | 'soon' | 'late';
}
