/** Queue names: `slow` is for work of more than a few seconds, so that it never stands before the quick. */
export const queueNames = ['portal', 'slow'] as const;
export type QueueName = (typeof queueNames)[number];

/** Beginning of `core.outbox.handler` for events and for ticks of a schedule; all else is `<plugin>.<job>`. */
export const eventPrefix = 'event:';
export const schedulePrefix = 'schedule:';

/** What travels through the queue. Additive changes only: older workers may read it. */
export interface WorkItem {
  version: 1;
  /** Id of the outbox row; with the handler it is the claim that makes the work succeed once. */
  outboxId: string;
  plugin: string;
  /** Set for events, with version: `organisation.agency-moved@1`. */
  event?: string;
  /** A tick of a schedule. */
  scheduled?: true;
  payload: Record<string, unknown>;
  /** Agency whose switch decides; null: none. */
  agencyId: string | null;
  /** Why it waits although its time has come. */
  held?: 'plugin-off' | 'unknown-handler';
}

/** A row of `core.outbox`. */
export interface OutboxRow {
  id: string;
  handler: string;
  payload: Record<string, unknown>;
  agency_id: string | null;
  queue: string;
}

export interface NamedWork {
  /** Job name, `<plugin>.<job>`, for events `<plugin>.<event>`. */
  name: string;
  /** Same row, same id: adding twice is adding once while the queue remembers. */
  jobId: string;
  queue: QueueName;
  data: WorkItem;
}

const queueOf = (name: string): QueueName => (name === 'slow' ? 'slow' : 'portal');

/** The jobs that one outbox row becomes: one, or for an event one per plugin that listens. */
export function workOf(row: OutboxRow, listening: (event: string) => readonly { plugin: string }[]): NamedWork[] {
  const common = { version: 1 as const, outboxId: row.id, payload: row.payload, agencyId: row.agency_id };
  const queue = queueOf(row.queue);
  if (row.handler.startsWith(eventPrefix)) {
    const event = row.handler.slice(eventPrefix.length);
    return listening(event).map(({ plugin }) => ({
      name: `${plugin}.${event}`,
      jobId: `${row.id}.${plugin}`,
      queue,
      data: { ...common, plugin, event },
    }));
  }
  const scheduled = row.handler.startsWith(schedulePrefix);
  const name = scheduled ? row.handler.slice(schedulePrefix.length) : row.handler;
  const plugin = name.slice(0, Math.max(0, name.indexOf('.')));
  return [{ name, jobId: row.id, queue, data: { ...common, plugin, ...(scheduled && { scheduled }) } }];
}
