import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  type Caller,
  type Clock,
  type Enablement,
  type Parameters,
  type PluginSettings,
  type Transaction,
  type WorkingTime,
} from '@tessera/sdk';
import { RemindDueJob } from './remind-due.job.js';
import type { ReminderSending } from './reminder-sending.js';
import type { DueDemand, RemindersRepository } from './reminders.repository.js';

const demand = {
  id: 'notice',
  title: '資安講習',
  audienceKey: 'G',
  agencyId: 'A',
  agencyName: 'A',
  revision: 1,
  publishedAt: new Date('2026-03-02T01:00:00Z'),
  // Monday 16 March, 17:00 in Taipei
  dueAt: new Date('2026-03-16T09:00:00Z'),
  remindedBefore: false,
} satisfies DueDemand;

const isOff = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
/** Weekends are off. */
const workingTime: Pick<WorkingTime, 'addWorkingDays'> = {
  addWorkingDays: async (date, count) => {
    let day = date;
    for (let left = -count; left > 0; ) {
      day = addDays(day, -1);
      if (!isOff(day)) left -= 1;
    }
    return day;
  },
};

/** Kinds that the job sends at a moment by clocks in Taipei, e.g. `2026-03-13T08:00`. */
async function sentAt(moment: string, { days = 1, due = demand as DueDemand, before = [] as string[] } = {}) {
  const sent: string[] = [];
  const remindedBefore = before.includes('before-due');
  const audited: string[] = [];
  const sending: Pick<ReminderSending, 'start'> = {
    start: async (_transaction, _notice, kind) => {
      // to be reminded, people are counted: not again and again for what has gone out
      if (remindedBefore) throw new Error(`${kind} is started once more`);
      if (before.includes(kind)) return undefined;
      sent.push(kind);
      return 3;
    },
  };
  const transaction = { audit: ({ action }: { action: string }) => audited.push(action) } as Partial<Transaction>;
  const job = new RemindDueJob(
    { due: async () => [{ ...due, remindedBefore }] } as Partial<RemindersRepository> as RemindersRepository,
    sending as ReminderSending,
    { ofAgency: () => ({ remindDaysBefore: days, remindAgainAfter: 24 }) } as Partial<PluginSettings> as PluginSettings,
    workingTime as WorkingTime,
    { get: () => 'Asia/Taipei' } as Partial<Parameters> as Parameters,
    { enabledAgencies: () => ['A'] } as Partial<Enablement> as Enablement,
    { now: () => new Date(`${moment}:00+08:00`) } as Clock,
  );
  await job.run({ accountId: 'system', name: '系統' } as Caller, {}, transaction as Transaction);
  expect(audited).toEqual(sent.map((kind) => `notice.remind-${kind}`));
  return sent;
}

describe('reminders by the clock', () => {
  it('go out on the working day before the due date and on the day, from eight on', async () => {
    expect(await sentAt('2026-03-12T12:00')).toEqual([]);
    expect(await sentAt('2026-03-13T07:59')).toEqual([]);
    // the Friday before a Monday
    expect(await sentAt('2026-03-13T08:00')).toEqual(['before-due']);
    expect(await sentAt('2026-03-16T07:00')).toEqual([]);
    expect(await sentAt('2026-03-16T08:10')).toEqual(['due']);
  });

  it('count an end at midnight to the day before', async () => {
    const due = { ...demand, dueAt: new Date('2026-03-16T16:00:00Z') };
    expect(await sentAt('2026-03-16T08:10', { due })).toEqual(['due']);
  });

  it('follow the agency’s setting', async () => {
    expect(await sentAt('2026-03-12T09:00', { days: 2 })).toEqual(['before-due']);
    expect(await sentAt('2026-03-13T09:00', { days: 0 })).toEqual([]);
    expect(await sentAt('2026-03-16T09:00', { days: 0 })).toEqual(['due']);
  });

  it('make up for a day on which the job did not run, each kind once', async () => {
    expect(await sentAt('2026-03-14T10:00')).toEqual(['before-due']);
    expect(await sentAt('2026-03-14T10:10', { before: ['before-due'] })).toEqual([]);
  });

  it('leave alone what was published only then', async () => {
    const due = { ...demand, publishedAt: new Date('2026-03-13T01:00:00Z') };
    expect(await sentAt('2026-03-13T10:00', { due })).toEqual([]);
    expect(await sentAt('2026-03-16T10:00', { due })).toEqual(['due']);
    const today = { ...demand, publishedAt: new Date('2026-03-16T00:30:00Z') };
    expect(await sentAt('2026-03-16T10:00', { due: today })).toEqual([]);
  });
});
