import type { ByMonth } from './open-time.js';
import type { ReportGroup, UseFigures, UseLine } from './report.schemas.js';

/** A resource with how long it could be booked. */
export interface ReportedResource {
  id: string;
  name: string;
  site: string;
  agencyId: string;
  agencyName: string;
  open: ByMonth;
}

/** What was booked of a resource in bookings that began in a month. */
export interface UseCount {
  resourceId: string;
  month: string;
  bookings: number;
  minutes: number;
  noShows: number;
  cancelled: number;
}

type Line = Omit<UseLine, 'share'>;

const nothing = { bookings: 0, minutes: 0, openMinutes: 0, noShows: 0, cancelled: 0 };

const shareOf = <Figures extends Pick<UseFigures, 'minutes' | 'openMinutes'>>(figures: Figures) => ({
  ...figures,
  share: figures.openMinutes > 0 ? figures.minutes / figures.openMinutes : null,
});

/** Lines of a report: most used first, months in their order. Resources without bookings are there, too. */
export function useLines(
  by: ReportGroup,
  resources: readonly ReportedResource[],
  counts: readonly UseCount[],
): UseLine[] {
  const lines = new Map<string, Line>();
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const line = (resource: ReportedResource, month: string): Line => {
    const key = by === 'month' ? month : by === 'agency' ? resource.agencyId : resource.id;
    let found = lines.get(key);
    if (!found) {
      const name = by === 'month' ? month : by === 'agency' ? resource.agencyName : resource.name;
      const [site, agency] = by === 'resource' ? [resource.site, resource.agencyName] : ['', ''];
      found = { key, name, site, agency, ...nothing };
      lines.set(key, found);
    }
    return found;
  };
  for (const resource of resources) {
    if (by !== 'month') line(resource, '');
    for (const [month, minutes] of resource.open) line(resource, month).openMinutes += minutes;
  }
  for (const { resourceId, month, ...count } of counts) {
    const resource = byId.get(resourceId);
    if (!resource) continue;
    const found = line(resource, month);
    found.bookings += count.bookings;
    found.minutes += count.minutes;
    found.noShows += count.noShows;
    found.cancelled += count.cancelled;
  }
  const order = (a: Line, b: Line) =>
    by === 'month' ? (a.key < b.key ? -1 : 1) : b.minutes - a.minutes || (a.name < b.name ? -1 : 1);
  return [...lines.values()].sort(order).map(shareOf);
}

/** All lines together. */
export function allOf(lines: readonly UseLine[]): UseFigures {
  const all = { ...nothing };
  for (const line of lines) for (const key of Object.keys(nothing) as (keyof typeof nothing)[]) all[key] += line[key];
  return shareOf(all);
}
