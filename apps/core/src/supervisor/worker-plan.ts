import { availableParallelism } from 'node:os';
import type { ProcessRole } from '../boot/environment.provider.js';

const mostByDefault = 4;

export interface PlanOptions {
  TESSERA_WORKERS?: number | undefined;
  /** `http`: jobs run elsewhere (`tessera worker`); `jobs`: nothing but jobs. */
  role: ProcessRole;
  cores?: number;
}

/**
 * Which processes to keep alive. One that does everything on small machines, where a second Node would cost more
 * memory than it gains; else HTTP workers and one process for jobs.
 */
export function planWorkers({ TESSERA_WORKERS, role, cores = availableParallelism() }: PlanOptions): ProcessRole[] {
  if (role === 'jobs') return ['jobs'];
  const count = TESSERA_WORKERS ?? (cores <= 2 ? 1 : Math.min(cores - 1, mostByDefault));
  if (role === 'http') return Array<ProcessRole>(count).fill('http');
  if (count === 1) return ['http+jobs'];
  return [...Array<ProcessRole>(count).fill('http'), 'jobs'];
}
