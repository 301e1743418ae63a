import type { Notice } from '../notices/notice.entity.js';

type Demand = Pick<Notice, 'mustRead' | 'state' | 'expiresAt' | 'deletedAt'>;

/** Is the notice in force, and are its readers asked to confirm it? Between two runs of the minute job its end decides. */
export const isOpen = ({ mustRead, state, expiresAt, deletedAt }: Demand, now: Date): boolean =>
  mustRead && state === 'current' && deletedAt === null && (expiresAt === null || expiresAt > now);

const day = 86_400_000;

/** How pressing it is: late once the time is over, soon in its last two days. */
export const urgencyOf = (dueAt: Date | null, now: Date): 'normal' | 'soon' | 'late' => {
  if (!dueAt) return 'normal';
  if (dueAt <= now) return 'late';
  return dueAt.getTime() - now.getTime() < 2 * day ? 'soon' : 'normal';
};
