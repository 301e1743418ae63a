/** What each agency settles for its resources, as `settings.agency` of `plugin.json` declares it. */
export interface BookingSettings {
  /** What week grid, door and lobby show of others' bookings. */
  gridDetail: 'purpose' | 'unit' | 'none';
  /** Minutes for which an offered slot is kept. */
  holdMinutes: number;
  /** Working days after which reviewers are reminded; 0: never. */
  remindAfterDays: number;
}

/** What others see of a booking, where the agency of its resource lets them. */
export const shownToOthers = (
  gridDetail: BookingSettings['gridDetail'],
  { purpose, unitName }: { purpose: string; unitName: string },
): { title: string; unit: string } => ({
  title: gridDetail === 'purpose' ? purpose : '',
  unit: gridDetail === 'none' ? '' : unitName,
});
