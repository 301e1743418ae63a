import { Inject, Injectable } from '@nestjs/common';
import {
  type CalendarEventsQuery,
  type CalendarLine,
  type CalendarSourceView,
  calendarEvent,
  problemDocument,
} from '@tessera/contracts';
import type { Caller } from '@tessera/sdk';
import { z } from 'zod';
import { LOGGER, type Logger } from '../boot/logger.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { aborted } from '../streams/aborts.js';
import { asReady } from '../streams/as-ready.js';
import { type CalendarEntry, CalendarSources } from './calendar-sources.js';

/** A source that has not answered by then is left out; the others have long been sent. */
const longestTime = 3_000;
const events = z.array(calendarEvent);

/** Asks all sources at once and hands each one's events on as soon as they are there. */
@Injectable()
export class CalendarSourcesService {
  constructor(
    private readonly sources: CalendarSources,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  list(caller: Caller): CalendarSourceView[] {
    return this.sources.of(caller).map(({ view }) => view);
  }

  /** Lines of JSON (`CalendarLine`); `gone` ends every question. */
  async *stream(caller: Caller, query: CalendarEventsQuery, gone: AbortSignal): AsyncGenerator<string> {
    const entries = this.sources.of(caller).filter(({ view }) => query.sources?.includes(view.source) ?? true);
    yield lineOf({ sources: entries.map(({ view }) => view) });
    yield* asReady(entries.map((entry) => this.line(caller, entry, query, gone)));
    yield lineOf({ done: true });
  }

  private async line(
    caller: Caller,
    { lister, view }: CalendarEntry,
    { from, to, limit }: CalendarEventsQuery,
    gone: AbortSignal,
  ): Promise<string> {
    const { source, plugin } = view;
    const late = AbortSignal.timeout(longestTime);
    const signal = AbortSignal.any([gone, late]);
    try {
      // one more than is shown tells whether there are more
      const range = { from: new Date(from), to: new Date(to), limit: limit + 1 };
      const listed = await Promise.race([lister.events(caller, range, signal), aborted(signal)]);
      const found = events.parse(listed.slice(0, limit));
      return lineOf({ source, events: found, more: listed.length > limit });
    } catch (error) {
      if (!gone.aborted) {
        pluginFaults.note(plugin, error);
        this.logger.warn(
          { plugin, source, late: late.aborted, reason: (error as Error)?.message },
          'a calendar source failed',
        );
      }
      const slug = late.aborted ? 'calendar-source-timeout' : 'calendar-source-failed';
      return lineOf({ source, problem: problemDocument(slug, { plugin, source }) });
    }
  }
}

const lineOf = (line: CalendarLine): string => `${JSON.stringify(line)}\n`;
