import { z } from 'zod';
import { problem } from './problem.js';
import { slug } from './slug.js';
import { localized } from './text.js';

/** Things with a time that people find in their calendar; the plugin's server has a `@CalendarSource(<kind>)` for each. */
export const manifestCalendar = z.strictObject({
  kind: slug,
  /** What calendars call them, e.g. 借用. */
  name: localized,
  icon: z.string().min(1),
  /** `[action, Subject]` that the caller must be allowed; else the source is not asked. */
  permission: z.tuple([z.string(), z.string()]).optional(),
});
export type ManifestCalendar = z.infer<typeof manifestCalendar>;

const day = 86_400_000;
/** Two months and the days of other months that a month's page shows. */
export const longestCalendarRange = 62;
export const mostCalendarEvents = 500;
const earliest = Date.parse('1990-01-01T00:00:00Z');
const latest = Date.parse('2200-01-01T00:00:00Z');

/** One thing in a person's calendar. */
export const calendarEvent = z
  .object({
    /** The plugin's own; two events of one source have two. */
    id: z.string().min(1).max(200),
    title: z.string().max(500),
    /** ISO 8601 with `Z`. */
    startsAt: z.iso.datetime(),
    /** First moment after it; not before it starts. */
    endsAt: z.iso.datetime(),
    /** It takes whole days: from midnight to midnight in the agency's zone. */
    allDay: z.boolean().optional(),
    place: z.string().max(500).optional(),
    state: z.enum(['confirmed', 'tentative', 'cancelled']),
    /** Path of its page inside the portal. */
    link: z
      .string()
      .max(500)
      .regex(/^\/(?![/\\])[^\s\\]*$/, 'not-a-path'),
    /** When it was last changed. */
    updatedAt: z.iso.datetime(),
  })
  .refine(({ startsAt, endsAt }) => Date.parse(startsAt) <= Date.parse(endsAt), {
    message: 'ends-before-start',
    path: ['endsAt'],
  })
  .meta({ id: 'CalendarEvent' });
export type CalendarEvent = z.infer<typeof calendarEvent>;

const moment = z.iso
  .datetime()
  .refine((value) => Date.parse(value) >= earliest && Date.parse(value) <= latest, 'out-of-range');
const sourceKey = z.string().regex(/^[a-z][a-z0-9-]{1,40}\.[a-z][a-z0-9-]{1,40}$/);

/** `GET /api/calendar-sources/events`: everything that touches the time from `from` until before `to`. */
export const calendarEventsQuery = z
  .object({
    from: moment,
    to: moment,
    /** Sources to ask, `<plugin>.<kind>` separated by commas; without it all. */
    sources: z
      .string()
      .max(2000)
      .transform((list) => list.split(',').filter(Boolean))
      .pipe(z.array(sourceKey).max(50))
      .optional(),
    /** Most events of each source. */
    limit: z.coerce.number().int().min(1).max(mostCalendarEvents).default(200),
  })
  .refine(({ from, to }) => Date.parse(from) < Date.parse(to), { message: 'end-before-start', path: ['to'] })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= longestCalendarRange * day, {
    message: 'range-too-long',
    path: ['to'],
  });
export type CalendarEventsQuery = z.infer<typeof calendarEventsQuery>;

export const calendarSource = z
  .object({ source: z.string(), plugin: z.string(), name: localized, icon: z.string() })
  .meta({ id: 'CalendarSource' });
export type CalendarSourceView = z.infer<typeof calendarSource>;

/** A line of the stream of events: what is asked, then each source's events as soon as they are there. */
export const calendarLine = z.union([
  z.object({ sources: z.array(calendarSource) }),
  z.object({
    source: z.string(),
    events: z.array(calendarEvent),
    /** There are more than these. */
    more: z.boolean(),
  }),
  z.object({ source: z.string(), problem }),
  /** Last line: the stream is whole. */
  z.object({ done: z.literal(true) }),
]);
export type CalendarLine = z.infer<typeof calendarLine>;
