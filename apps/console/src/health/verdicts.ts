import type { HealthReport } from './health.api.js';

export type Verdict = 'good' | 'look' | 'bad';

/** Outbox work that waits longer has no worker. */
const lateSeconds = 60;
const fullShare = 0.1;
const veryFullShare = 0.03;
const slowDatabaseMilliseconds = 200;

export const databaseVerdict = ({ up, milliseconds }: HealthReport['database']): Verdict =>
  !up ? 'bad' : milliseconds > slowDatabaseMilliseconds ? 'look' : 'good';

export const outboxVerdict = ({ oldestSeconds }: HealthReport['outbox']): Verdict =>
  (oldestSeconds ?? 0) > lateSeconds ? 'bad' : 'good';

export const mailVerdict = ({ failed, held }: HealthReport['mail']): Verdict =>
  failed > 0 ? 'bad' : held > 0 ? 'look' : 'good';

export function diskVerdict({ freeBytes, totalBytes }: HealthReport['disk']): Verdict {
  const share = totalBytes > 0 ? freeBytes / totalBytes : 1;
  return share < veryFullShare ? 'bad' : share < fullShare ? 'look' : 'good';
}

export function pluginsVerdict(plugins: HealthReport['plugins']): Verdict {
  if (plugins.some(({ state }) => state === 'quarantined')) return 'bad';
  return plugins.some(({ faults }) => faults > 0) ? 'look' : 'good';
}
