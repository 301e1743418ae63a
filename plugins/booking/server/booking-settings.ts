import type { ResourceKind } from './resources/resource-choices.js';

/** What each agency settles for its resources, as `settings.agency` of `plugin.json` declares it. */
export interface BookingSettings {
  /** What week grid, door and lobby show of others' bookings. */
  gridDetail: 'purpose' | 'unit' | 'none';
  /** Minutes for which an offered slot is kept. */
  holdMinutes: number;
  /** Working days after which reviewers are reminded; 0: never. */
  remindAfterDays: number;
}

/**
 * What those who may see a resource see of the bookings of others. A driver's are bookings of vehicles, of which they need
 * not know: there it is no more than when.
 */
export const detailForOthers = (
  { kind }: { kind: ResourceKind },
  { gridDetail }: Pick<BookingSettings, 'gridDetail'>,
): BookingSettings['gridDetail'] => (kind === 'driver' ? 'none' : gridDetail);

/** What others see of a booking, where the agency of its resource lets them. */
export const shownToOthers = (
  gridDetail: BookingSettings['gridDetail'],
  { purpose, unitName }: { purpose: string; unitName: string },
): { title: string; unit: string } => ({
  title: gridDetail === 'purpose' ? purpose : '',
  unit: gridDetail === 'none' ? '' : unitName,
});
