import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';

export const jobStates = ['failed', 'delayed', 'waiting', 'active', 'completed'] as const;
export type JobState = (typeof jobStates)[number];
export const queueNames = ['portal', 'slow'] as const;
export type QueueName = (typeof queueNames)[number];

/** Named `<plugin>.<job>`, for events `<plugin>.<event>`. */
export type Job = Schemas['Job'];

/** `outbox` is committed work that is due and not yet in a queue. */
export type QueuesSummary = Schemas['QueuesSummary'];

/** `every` is `30s`, `5m`, `1h`, `1d` or a cron expression. */
export type Schedule = Schemas['Schedule'];

const one = (job: Pick<Job, 'queue' | 'id'>): string => `/api/jobs/${job.queue}/${encodeURIComponent(job.id)}`;

export const jobs = {
  list: (queue: QueueName, state: JobState, cursor: string | undefined, signal: AbortSignal, background: boolean) =>
    api.get<Page<Job>>('/api/jobs', { query: { queue, state, cursor, limit: 20 }, signal, background }),
  queues: (background = false) => api.get<QueuesSummary>('/api/jobs/queues', { background }),
  schedules: async (background = false) =>
    (await api.get<{ items: Schedule[] }>('/api/jobs/schedules', { background })).items,
  retry: (job: Job) => api.post<void>(`${one(job)}/retry`),
  discard: (job: Job) => api.delete<void>(one(job)),
};
