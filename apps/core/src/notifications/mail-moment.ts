import type { MailRhythm } from '@tessera/contracts';
import { addDays, dateIn, momentIn, timeIn } from '@tessera/sdk';

export interface MailWishes {
  rhythm: MailRhythm;
  /** `HH:MM` */
  dailyAt: string;
  quiet: { from: string; to: string } | null;
}

export interface OfficeTimes {
  /** IANA name of the zone in which hours are meant. */
  zone: string;
  isWorkingDay(date: string): Promise<boolean>;
}

const hour = 3_600_000;
const aMinute = 60_000;
/** A calendar without working days must not be searched for ever: mail then goes out all the same. */
const longestSearch = 60;

/** When mail about something that happened at `now` goes out: never earlier than `now`, never within quiet hours. */
export async function mailMoment(now: Date, wishes: MailWishes, office: OfficeTimes): Promise<Date> {
  const wished = { 'at-once': async () => now, hourly: async () => nextHour(now), daily: () => nextDaily(now) };
  return afterQuiet(await wished[wishes.rhythm](), wishes.quiet, office.zone);

  async function nextDaily(from: Date): Promise<Date> {
    let date = dateIn(from, office.zone);
    for (let day = 0; day < longestSearch; day++) {
      const moment = momentIn(date, wishes.dailyAt, office.zone);
      if (moment > from && (await office.isWorkingDay(date))) return moment;
      date = addDays(date, 1);
    }
    return momentIn(date, wishes.dailyAt, office.zone);
  }
}

/** Zones lie whole or half hours apart; digests of an hour go out when it begins in UTC, wherever that is. */
const nextHour = (from: Date): Date => new Date((Math.floor(from.getTime() / hour) + 1) * hour);

/** The moment itself, or the end of the quiet hours that it falls into; they may pass midnight. */
export function afterQuiet(moment: Date, quiet: MailWishes['quiet'], zone: string): Date {
  if (!quiet || !isQuiet(moment, quiet, zone)) return moment;
  const { from, to } = quiet;
  const date = dateIn(moment, zone);
  const end = momentIn(from < to || timeIn(moment, zone) < to ? date : addDays(date, 1), to, zone);
  if (end > moment) return end;
  // clocks went back after the end, so that it is quiet once more
  let minute = Math.ceil((moment.getTime() + 1) / aMinute) * aMinute;
  while (isQuiet(new Date(minute), quiet, zone)) minute += aMinute;
  return new Date(minute);
}

export function isQuiet(moment: Date, { from, to }: NonNullable<MailWishes['quiet']>, zone: string): boolean {
  const time = timeIn(moment, zone);
  return from < to ? from <= time && time < to : from <= time || time < to;
}
