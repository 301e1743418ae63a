import type { RuleSetting } from '../server/bookings/booking-rules.js';
import type { OpenDay } from '../server/bookings/open-hours.js';
import type { Closed } from '../server/closures/closure-reader.js';
import type { Resource } from '../server/resources/resource.entity.js';

/** A meeting room of 20 seats: 08:00 to 18:00 by the hour, working days, three months ahead. */
export const bookable = (more: Partial<Resource> = {}): Resource => ({
  id: '00000000-0000-7000-8000-000000000001',
  kind: 'venue',
  agencyId: '00000000-0000-7000-8000-00000000000a',
  agencyName: '資訊局',
  site: '市府大樓',
  name: '第一會議室',
  floor: '3F',
  capacity: 20,
  online: false,
  meetingLink: null,
  linkFor: null,
  superiorFirst: false,
  vehicleType: null,
  make: null,
  modelYear: null,
  displacement: null,
  vehicleNumber: null,
  passengerLimit: null,
  licence: null,
  phone: '',
  description: '',
  rules: '',
  note: '',
  public: true,
  whoMayBook: 'government',
  bookers: ['G'],
  zone: 'Asia/Taipei',
  opens: '08:00',
  closes: '18:00',
  openOn: 'working-days',
  slotMinutes: 60,
  bufferBefore: 0,
  bufferAfter: 0,
  leadMinutes: 0,
  horizonDays: 90,
  longestMinutes: null,
  reservedWeekday: null,
  checkIn: false,
  checkInGrace: 15,
  keeperIds: ['00000000-0000-7000-8000-00000000000b'],
  version: 1,
  createdAt: new Date(0),
  changedAt: new Date(0),
  changedBy: '',
  changedByName: '',
  deletedAt: null,
  ...more,
});

/** Weekends are free; `holidays` too. */
export const office = (from: string, days: number, holidays: readonly string[] = []): Map<string, OpenDay> => {
  const found = new Map<string, OpenDay>();
  for (let at = 0; at < days; at++) {
    const date = new Date(Date.parse(`${from}T00:00:00Z`) + at * 86_400_000).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const holiday = holidays.includes(date);
    const kind = holiday ? 'holiday' : weekend ? 'weekend' : 'working';
    found.set(date, { working: kind === 'working', kind, remark: holiday ? '國定假日' : '' });
  }
  return found;
};

/** Somebody of another agency who manages nothing, on Monday 2 March 2026 at noon in Taipei. */
export const setting = (more: Partial<RuleSetting> = {}): RuleSetting => ({
  now: new Date('2026-03-02T04:00:00Z'),
  ofAgency: false,
  mayManage: false,
  days: office('2026-03-01', 130),
  closures: [],
  absences: [],
  ...more,
});

export const closed = (startsAt: string, endsAt: string, reason = '地板整修'): Closed => ({
  id: startsAt,
  kind: 'maintenance',
  reason,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
