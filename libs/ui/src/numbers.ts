const grouped = new Intl.NumberFormat('en-US');

/** 1284 → `1,284`: half-width digits with commas, in both languages. */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** Number and unit that never part at the end of a line: `3 筆`, `12 people`. */
export function formatCount(value: number, unit: string): string {
  return unit ? `${formatNumber(value)}\u00a0${unit}` : formatNumber(value);
}

/** Bytes as people read them: `84 KB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || value >= 9.95 ? 0 : 1;
  return `${Number(value.toFixed(digits))}\u00a0${units[unit]}`;
}
