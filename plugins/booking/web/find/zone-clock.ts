import { pageTimeZone } from '@tessera/web-sdk';

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at a moment (now unless told): day `YYYY-MM-DD` and time `HH:MM`. */
export function clockIn(zone = pageTimeZone(), moment?: string): { date: string; time: string } {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  const [date = '', time = ''] = format.format(moment ? new Date(moment) : new Date()).split(' ');
  return { date, time };
}
