import type { Locale } from '@tessera/contracts';
import type { BookingState } from '../bookings/booking-states.js';
import type { VehicleType } from '../resources/resource-choices.js';

type Pair = readonly [zhHant: string, en: string];
export const wordOf = ([zhHant, en]: Pair, locale: Locale): string => (locale === 'en' ? en : zhHant);

export const stateWords: Readonly<Record<BookingState, Pair>> = {
  'awaiting-superior': ['待主管同意', 'Waits for superior'],
  waiting: ['審核中', 'In review'],
  approved: ['已核准', 'Approved'],
  rejected: ['已駁回', 'Rejected'],
  cancelled: ['已取消', 'Cancelled'],
  queued: ['候補中', 'On the waiting list'],
  offered: ['候補保留中', 'Offered'],
  lapsed: ['已失效', 'Lapsed'],
  'no-show': ['未報到', 'No-show'],
};

const vehicleTypeWords: Readonly<Record<VehicleType, Pair>> = {
  motorcycle: ['機車', 'Motorcycle'],
  sedan: ['轎車', 'Sedan'],
  van: ['廂型車', 'Van'],
  'light-truck': ['小貨車', 'Light truck'],
  truck: ['大貨車', 'Truck'],
  minibus: ['中型客車', 'Minibus'],
  bus: ['大客車', 'Bus'],
};
/** By type, in both languages, so that one box finds either. */
export const vehicleTypeSpellings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(vehicleTypeWords).map(([type, words]) => [type, words.join(' ')]),
);

export const columnWords = {
  number: ['編號', 'Number'],
  resource: ['場地或車輛', 'Venue or vehicle'],
  venue: ['場地', 'Venue'],
  vehicle: ['公務車', 'Vehicle'],
  driver: ['司機', 'Driver'],
  site: ['據點', 'Site'],
  owner: ['管理機關', 'Managing agency'],
  date: ['日期', 'Date'],
  from: ['開始', 'From'],
  toDate: ['結束日期', 'Last day'],
  to: ['結束', 'To'],
  zone: ['時區', 'Time zone'],
  applicant: ['申請人', 'Applicant'],
  agency: ['申請機關', 'Agency of the applicant'],
  unit: ['單位', 'Unit'],
  phone: ['公務電話', 'Office phone'],
  purpose: ['用途', 'Purpose'],
  people: ['人數', 'People'],
  host: ['主持人', 'Host'],
  destination: ['目的地', 'Destination'],
  state: ['狀態', 'State'],
  note: ['審核意見', 'Note'],
  checkedIn: ['報到時間', 'Checked in'],
} as const satisfies Record<string, Pair>;
export type RecordColumn = keyof typeof columnWords;

export const sheetWords = {
  mine: ['我的借用紀錄', 'My bookings'],
  unit: ['單位借用紀錄', "My unit's bookings"],
  resource: ['借用紀錄', 'Bookings'],
  dispatches: ['司機派車紀錄', 'Dispatches of drivers'],
  by: ['製表人：', 'Made by: '],
  made: ['製表日期：', 'Made on: '],
  period: ['期間：', 'Period: '],
} as const satisfies Record<string, Pair>;
export type SheetWord = keyof typeof sheetWords;
