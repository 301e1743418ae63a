import { runMigrations } from 'bullmq';
import type pg from 'pg';

/** Schema of the job queues; BullMQ takes a lock of its own and does nothing when it is current. */
export const migrateQueues = (client: pg.Client): Promise<number> => runMigrations(client, 'bullmq');
