import type { Localized, Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

export const jobStates = ['failed', 'delayed', 'waiting', 'active', 'completed'] as const;
export type JobState = (typeof jobStates)[number];
export const queueNames = ['portal', 'slow'] as const;
export type QueueName = (typeof queueNames)[number];

export interface Job {
  id: string;
  queue: QueueName;
  /** `<plugin>.<job>`, for events `<plugin>.<event>` */
  name: string;
  plugin: string;
  state: JobState;
  payload: Record<string, unknown>;
  agencyId: string | null;
  attempts: number;
  held: 'plugin-off' | 'unknown-handler' | null;
  error: string;
  createdAt: string;
  dueAt: string | null;
  startedAt: string | null;
  finishedAt: string | null;
}

export type QueueSummary = { name: QueueName; engine: 'postgresql' | 'redis' } & Record<JobState, number>;

export interface QueuesSummary {
  items: QueueSummary[];
  /** Committed work that is due and not yet in a queue. */
  outbox: { waiting: number; oldestDueAt: string | null };
}

export interface Schedule {
  name: string;
  plugin: string;
  /** `30s`, `5m`, `1h`, `1d` or a cron expression. */
  every: string;
  description: Localized | null;
  nextAt: string | null;
  lastStartedAt: string | null;
  lastFinishedAt: string | null;
  lastError: string;
  runs: number;
  failures: number;
}

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
