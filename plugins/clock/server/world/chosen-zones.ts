/** What the manifest gives as default; an empty setting falls back to it. */
export const usualZones: readonly string[] = ['Asia/Taipei', 'Asia/Tokyo', 'Europe/London', 'America/New_York'];

const mostZones = 8;
const known = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));

/**
 * IANA names of a setting like `Asia/Tokyo, europe/london`, in their order, each once. What is no zone is left out; a
 * setting without any gives the usual ones.
 */
export function chosenZones(setting: unknown): readonly string[] {
  const typed = typeof setting === 'string' ? setting.split(/[,，、\s]+/) : [];
  const zones = typed.flatMap((name) => known.get(name.toLowerCase()) ?? []);
  const unique = [...new Set(zones)].slice(0, mostZones);
  return unique.length > 0 ? unique : usualZones;
}
