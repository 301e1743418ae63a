import { describe, expect, it } from '@jest/globals';
import type {
  Caller,
  Clock,
  OutgoingNotification,
  Parameters,
  PluginSettings,
  Transaction,
  WorkingTime,
} from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';
import type { OwnerSwitch } from '../resources/owner-switch.js';
import type { NewsReaders } from './news-readers.js';
import { Overdue } from './overdue.js';
import type { OverdueRequestsRepository } from './overdue-requests.repository.js';
import { RemindReviewersJob } from './remind-reviewers.job.js';

const isWorking = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;
const shifted = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** Every weekday is a working day. */
const workingTime = {
  day: async (date: string) => ({ working: isWorking(date) }),
  addWorkingDays: async (date: string, count: number) => {
    let day = date;
    for (let left = Math.abs(count); left > 0; ) {
      day = shifted(day, Math.sign(count));
      if (isWorking(day)) left -= 1;
    }
    return day;
  },
} as unknown as WorkingTime;

/** Whom the job reminds at a moment of a request that waits since another one. */
async function reminded(now: string, since: string, remindAfterDays = 2, state = 'waiting') {
  const clock = { now: () => new Date(now) } as Clock;
  const parameters = { get: () => 'Asia/Taipei' } as unknown as Parameters;
  const settings = { ofAgency: () => ({ remindAfterDays }) } as unknown as PluginSettings;
  const booking = {
    id: 'b',
    version: 3,
    state,
    resourceAgencyId: 'a',
    applicantName: '王小明',
    resourceName: '第一會議室',
    purpose: '週會',
    destination: '',
    startsAt: new Date('2026-04-01T01:00:00Z'),
    endsAt: new Date('2026-04-01T02:00:00Z'),
    zone: 'Asia/Taipei',
    changedAt: new Date(since),
  } as unknown as StoredBooking;
  const requests = { agencies: async () => ['a'], ofAgency: async () => [booking] };
  const readers = {
    of:
      async () =>
      ({ to }: { to: string }) => ({ own: [to], deputies: ['deputy'] }),
  };
  const told: OutgoingNotification[] = [];
  const job = new RemindReviewersJob(
    requests as unknown as OverdueRequestsRepository,
    readers as unknown as NewsReaders,
    new Overdue(settings, workingTime, parameters, clock),
    { condition: () => ({ text: 'TRUE', values: [] }) } as unknown as OwnerSwitch,
    workingTime,
    parameters,
    clock,
  );
  const transaction = { notify: (one: OutgoingNotification) => told.push(one) } as unknown as Transaction;
  await job.run({ kind: 'system', name: '' } as Caller, {}, transaction);
  return told;
}

// Monday 9 March 2026, 10:00 in Taipei
const monday = '2026-03-09T02:00:00Z';

describe('a reminder to review', () => {
  it('goes out after so many working days, from eight o’clock on', async () => {
    expect(await reminded('2026-03-10T06:00:00Z', monday)).toEqual([]);
    expect(await reminded('2026-03-10T23:30:00Z', monday)).toEqual([]);
    const [one] = await reminded('2026-03-11T00:30:00Z', monday);
    expect(one).toMatchObject({
      kind: 'review-overdue',
      to: { accounts: ['keepers', 'deputy'] },
      // the bell itself takes it once
      subject: 'b 3',
      values: { days: 2, resource: '第一會議室' },
      link: '/waiting/booking/bookings?item=b',
    });
  });

  it('counts no weekend, and rests on one', async () => {
    const friday = '2026-03-13T02:00:00Z';
    expect(await reminded('2026-03-16T02:00:00Z', friday)).toEqual([]);
    expect(await reminded('2026-03-17T02:00:00Z', friday)).toHaveLength(1);
    expect(await reminded('2026-03-14T02:00:00Z', monday)).toEqual([]);
  });

  it('goes to the superior who was asked first, and to nobody where the agency wants none', async () => {
    const [one] = await reminded('2026-03-12T02:00:00Z', monday, 2, 'awaiting-superior');
    expect(one).toMatchObject({ to: { accounts: ['superior', 'deputy'] }, link: '/waiting/booking/superior?item=b' });
    expect(await reminded('2026-03-30T02:00:00Z', monday, 0)).toEqual([]);
  });
});
