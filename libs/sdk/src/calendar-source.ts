import 'reflect-metadata';
import { type CalendarEvent, extensionPoints } from '@tessera/contracts';
import type { Caller } from './caller.js';

/** Version of this extension point: additive changes raise the minor number, others the major. */
export const calendarSourceVersion = extensionPoints.calendars.version;
export const calendarSourceMetadata = 'tessera:calendar-source';

/** Marks a provider as the one that lists what the manifest's `calendars` declare under `kind`. */
export const CalendarSource =
  (kind: string): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(calendarSourceMetadata, kind, target);

export interface CalendarRange {
  /** Asked is what ends after `from` and starts before `to`, at most 62 days. */
  from: Date;
  to: Date;
  /** 1 to 501. */
  limit: number;
}

/**
 * What one person finds in the calendar. Asked only while the plugin is on for the caller's agency and the caller has the
 * permission that the manifest names; which events are the caller's to see, the source decides itself. Earliest first. A
 * source that throws, answers what is no event or is slower than its time is left out. `signal` aborts then: pass it on
 * to `Sql.query`.
 */
export interface CalendarLister {
  events(caller: Caller, range: CalendarRange, signal: AbortSignal): Promise<CalendarEvent[]>;
}
