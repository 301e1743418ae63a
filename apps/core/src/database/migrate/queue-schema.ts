import { runMigrations } from 'bullmq';
import type pg from 'pg';
import { queueNames } from '../../jobs/work-item.js';

/** BullMQ makes a queue's counter with its first job; the portal's own role may create nothing, so it is made here. */
const counters = queueNames
  .map((name) => `execute format('create sequence if not exists bullmq.%I', bullmq.job_id_seq_name('${name}'));`)
  .join(' ');

/** Schema of the job queues; BullMQ takes a lock of its own and does nothing when it is current. */
export async function migrateQueues(client: pg.Client): Promise<void> {
  await runMigrations(client, 'bullmq');
  await client.query(`do $$ begin ${counters} end $$`);
}
