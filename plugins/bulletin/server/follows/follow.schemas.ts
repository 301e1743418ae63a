import { pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { noticeStates } from '../notices/notice.entity.js';
import { noticeItem } from '../notices/notice.schemas.js';

/** Notices with my star, in force or expired; the star set last comes first. */
export const followedQuery = pageQuery.extend({ q: text({ max: 100 }).optional() });
export type FollowedQuery = z.infer<typeof followedQuery>;

export const followedItem = noticeItem
  .extend({ state: z.enum(noticeStates), followedAt: z.string() })
  .meta({ id: 'FollowedNotice' });
export type FollowedItem = z.infer<typeof followedItem>;
