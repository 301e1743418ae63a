import type { Locale } from '@tessera/contracts';

interface FeedTexts {
  mine: string;
  /** Name of a feed of one resource. */
  resource: (name: string, site: string) => string;
  /** Of somebody else's booking, where the agency shows neither purpose nor unit. */
  taken: string;
  waiting: string;
  number: (number: string) => string;
  unit: (unit: string) => string;
  driver: (name: string) => string;
  destination: (place: string) => string;
  /** Below a booking that is not approved. */
  open: string;
}

/** Words of calendars in the language of their reader. */
export const feedTexts: Record<Locale, FeedTexts> = {
  'zh-Hant': {
    mine: '我的借用',
    resource: (name, site) => `${name}（${site}）`,
    taken: '已借用',
    waiting: '審核中',
    number: (number) => `借用單號：${number}`,
    unit: (unit) => `借用單位：${unit}`,
    driver: (name) => `駕駛：${name}`,
    destination: (place) => `目的地：${place}`,
    open: '審核中，尚未核准',
  },
  en: {
    mine: 'My bookings',
    resource: (name, site) => `${name} (${site})`,
    taken: 'Taken',
    waiting: 'In review',
    number: (number) => `Booking: ${number}`,
    unit: (unit) => `Booked by: ${unit}`,
    driver: (name) => `Driver: ${name}`,
    destination: (place) => `Destination: ${place}`,
    open: 'In review, not approved yet',
  },
};
