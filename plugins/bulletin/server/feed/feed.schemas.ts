import { z } from 'zod';
import { audiences } from '../audience/notice-audience.js';

/** What a feed holds: everything that reaches its reader, or one audience of it. */
export const feedAudiences = ['all', ...audiences] as const;
export const feedAudience = z.enum(feedAudiences);
export type FeedAudience = z.infer<typeof feedAudience>;
