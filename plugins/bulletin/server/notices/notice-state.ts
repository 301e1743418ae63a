import type { NoticeState } from './notice.entity.js';

export interface NoticeTimes {
  publishedAt: Date;
  expiresAt: Date | null;
}

/** Where a notice that is meant to be public stands at `now`. */
export function publicState({ publishedAt, expiresAt }: NoticeTimes, now: Date): NoticeState {
  if (publishedAt > now) return 'scheduled';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'current';
}

/** Is the notice out, now or once? Only then a change of its words counts as an update for its readers. */
export const isOut = (state: NoticeState): boolean => state === 'current' || state === 'expired';
