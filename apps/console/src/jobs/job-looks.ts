import '@tessera/ui/badge';
import { html, type TemplateResult } from 'lit';
import type { Job, JobState, QueueName } from './jobs.api.js';
import { t } from './texts.js';

const looks = {
  failed: ['danger', 'alert-circle'],
  delayed: ['warning', 'hourglass'],
  waiting: ['neutral', 'clock'],
  active: ['info', 'refresh'],
  completed: ['success', 'check'],
} as const;

export const stateName = (state: JobState): string => t(`state.${state}`);
export const queueName = (queue: QueueName): string => t(`queue.${queue}`);

export function stateBadge(state: JobState): TemplateResult {
  const [variant, icon] = looks[state];
  return html`<t-badge variant=${variant} icon=${icon}>${stateName(state)}</t-badge>`;
}

/** Why a job waits although its time has come. */
export const heldText = ({ held }: Pick<Job, 'held'>): string => (held ? t(`held.${held}`) : '');

/** `5m` in words; a cron expression stays as it is. */
export function everyText(every: string): string {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(every) ?? [];
  return count && unit ? t(`every.${unit as 's' | 'm' | 'h' | 'd'}`, { count: Number(count) }) : every;
}
