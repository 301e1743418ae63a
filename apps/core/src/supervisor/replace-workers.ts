import cluster from 'node:cluster';
import type { WorkerMessage } from './worker-messages.js';

/**
 * In a worker: asks the supervisor to replace every worker by a new one, without losing a request.
 * @returns false in a process that nobody supervises
 */
export function replaceWorkers(): boolean {
  if (!cluster.isWorker || !process.send) return false;
  const message: WorkerMessage = { type: 'replace' };
  process.send(message);
  return true;
}
