import { exportQuery, pageOf, pageQuery } from '@tessera/contracts';
import { z } from 'zod';
import { recordDay } from '../records/record.schemas.js';
import { resourceKinds } from '../resources/resource-choices.js';

export const reportGroups = ['resource', 'agency', 'month'] as const;
export type ReportGroup = (typeof reportGroups)[number];

const mostDays = 1096;
const filter = z.object({
  kind: z.enum(resourceKinds).default('venue'),
  by: z.enum(reportGroups).default('resource'),
  /** First and last day: bookings that begin then, each in the zone of its resource. */
  from: recordDay,
  to: recordDay,
});
const isPeriod = ({ from, to }: { from: string; to: string }) =>
  from <= to && Date.parse(to) - Date.parse(from) < mostDays * 86_400_000;
const notPeriod = { message: 'not-a-period', path: ['to'] };

export type ReportFilter = z.infer<typeof filter>;
export const reportQuery = filter.extend(pageQuery.shape).refine(isPeriod, notPeriod);
export type ReportQuery = z.infer<typeof reportQuery>;
export const reportExport = filter.extend(exportQuery.shape).refine(isPeriod, notPeriod);
export type ReportExport = z.infer<typeof reportExport>;

const figures = {
  /** Approved ones. */
  bookings: z.number(),
  /** For which it was booked, in minutes. */
  minutes: z.number(),
  /** For which it could be booked: opening hours of open days without closures. */
  openMinutes: z.number(),
  /** `minutes` of `openMinutes`, 0 to 1; null: it was never open. */
  share: z.number().nullable(),
  noShows: z.number(),
  cancelled: z.number(),
};
export const useFigures = z.object(figures).meta({ id: 'UseFigures' });
export type UseFigures = z.infer<typeof useFigures>;

/** A line of a report; most used first, months in their order. */
export const useLine = z
  .object({
    /** Id of the resource or agency, or the month (`YYYY-MM`). */
    key: z.string(),
    name: z.string(),
    /** Site and agency of a resource; empty otherwise. */
    site: z.string(),
    agency: z.string(),
    ...figures,
  })
  .meta({ id: 'UseLine' });
export type UseLine = z.infer<typeof useLine>;
export const useReport = pageOf(useLine).extend({ all: useFigures, lines: z.number() }).meta({ id: 'UseReport' });
export type UseReport = z.infer<typeof useReport>;
