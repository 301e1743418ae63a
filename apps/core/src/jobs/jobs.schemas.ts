import { localized, pageOf, pageQuery } from '@tessera/contracts';
import { z } from 'zod';
import { queueNames } from './work-item.js';

export const queueName = z.enum(queueNames);
export const jobId = z.string().min(1).max(100);
export const jobStates = ['failed', 'delayed', 'waiting', 'active', 'completed'] as const;
const jobState = z.enum(jobStates);
export type JobState = z.infer<typeof jobState>;

export const jobsQuery = pageQuery.extend({
  state: jobState.default('failed'),
  queue: queueName.default('portal'),
});
export type JobsQuery = z.infer<typeof jobsQuery>;

export const job = z
  .object({
    id: z.string(),
    queue: queueName,
    /** `<plugin>.<job>`, for events `<plugin>.<event>` */
    name: z.string(),
    plugin: z.string(),
    state: jobState,
    payload: z.record(z.string(), z.unknown()),
    agencyId: z.uuid().nullable(),
    /** Times it was tried and failed. */
    attempts: z.number().int(),
    /** Why it waits although its time has come. */
    held: z.enum(['plugin-off', 'unknown-handler']).nullable(),
    error: z.string(),
    createdAt: z.iso.datetime(),
    dueAt: z.iso.datetime().nullable(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Job' });
export type JobView = z.infer<typeof job>;
export const jobPage = pageOf(job).meta({ id: 'JobPage' });

export const queueSummary = z
  .object({
    name: queueName,
    engine: z.enum(['postgresql', 'redis']),
    failed: z.number().int(),
    delayed: z.number().int(),
    waiting: z.number().int(),
    active: z.number().int(),
    completed: z.number().int(),
  })
  .meta({ id: 'QueueSummary' });
export type QueueSummary = z.infer<typeof queueSummary>;

export const queuesSummary = z
  .object({
    items: z.array(queueSummary),
    /** Committed work that is due and not yet in a queue. */
    outbox: z.object({ waiting: z.number().int(), oldestDueAt: z.iso.datetime().nullable() }),
  })
  .meta({ id: 'QueuesSummary' });

export const schedule = z
  .object({
    /** `<plugin>.<job>` */
    name: z.string(),
    plugin: z.string(),
    every: z.string(),
    description: localized.nullable(),
    nextAt: z.iso.datetime().nullable(),
    lastStartedAt: z.iso.datetime().nullable(),
    lastFinishedAt: z.iso.datetime().nullable(),
    lastError: z.string(),
    runs: z.number().int(),
    failures: z.number().int(),
  })
  .meta({ id: 'Schedule' });
export const scheduleList = z.object({ items: z.array(schedule) }).meta({ id: 'ScheduleList' });
