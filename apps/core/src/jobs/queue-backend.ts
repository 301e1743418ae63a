import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type Processor,
  Queue,
  type QueueBaseOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import pg from 'pg';
import { applicationRole, surviveLostConnections } from '../database/pool.js';
import type { QueueName, WorkItem } from './work-item.js';

export type PortalQueue = Queue<WorkItem, void, string, WorkItem, void, string, IQueueBackend>;
export type PortalWorker = Worker<WorkItem, void, string, IQueueBackend>;
type WorkerSettings = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** Where queues live: the portal's own PostgreSQL, or Redis. */
export interface QueueBackend {
  kind: 'postgresql' | 'redis';
  queue(name: QueueName): PortalQueue;
  worker(name: QueueName, processor: Processor<WorkItem, void>, settings: WorkerSettings): PortalWorker;
  /** After all queues and workers are closed. */
  close(): Promise<void>;
}

const build = (
  kind: QueueBackend['kind'],
  factory: BackendFactory<IQueueBackend>,
  connection: QueueBaseOptions['connection'],
  close: () => Promise<void>,
): QueueBackend => ({
  kind,
  queue: (name) =>
    new Queue<WorkItem, void, string, WorkItem, void, string, IQueueBackend>(name, { connection }, factory),
  worker: (name, processor, settings) =>
    new Worker<WorkItem, void, string, IQueueBackend>(name, processor, { ...settings, connection }, factory),
  close,
});

/**
 * Queues in the schema `bullmq`, made by the migrator. All queues and workers share one pool: BullMQ's own pools, one
 * per queue and worker, would use up the server's connections.
 */
export function postgresBackend(url: string, workers: number): QueueBackend {
  const pool = new pg.Pool({
    connectionString: url,
    max: workers + 4,
    application_name: 'tessera queue',
    // a worker's listening connection must notice a silent network failure
    keepAlive: true,
    options: `-c role=${applicationRole} -c search_path=bullmq -c timezone=UTC`,
  });
  surviveLostConnections(pool);
  const factory: BackendFactory<IQueueBackend> = (name, { connection, ...rest }, options) =>
    createPostgresBackend(name, { ...rest, connection: connection as unknown as pg.Pool }, options);
  return build('postgresql', factory, pool as unknown as QueueBaseOptions['connection'], () => pool.end());
}

/** Queues in Redis; the key prefix keeps them apart from whatever else lives there. */
export const redisBackend = (url: string): QueueBackend =>
  build('redis', createRedisBackend, { url, maxRetriesPerRequest: null, connectionName: 'tessera' }, async () => {});
