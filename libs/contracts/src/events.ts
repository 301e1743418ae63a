import { z } from 'zod';
import { bootPlugin } from './boot.js';

/** Messages of `GET /api/events` (server-sent events); the SSE `event:` field holds `kind`, `data:` the rest as JSON. */
export const serverEvent = z.discriminatedUnion('kind', [
  /** First message. `build` differs from the page's: a new release is announced, not forced. */
  z.object({ kind: z.literal('hello'), build: z.string() }),
  /** A plugin was switched for the caller's agency; carries the whole change, nothing to refetch. */
  z.object({ kind: z.literal('enablement'), plugin: z.string(), enabled: z.boolean(), entry: bootPlugin.nullable() }),
  /** Data behind a tile changed: refetch once, after a random delay of up to `jitter` ms. */
  z.object({ kind: z.literal('tile-changed'), plugin: z.string(), tile: z.string(), jitter: z.number() }),
  /** What waits for my decision may have changed: refetch once, after a random delay of up to `jitter` ms. */
  z.object({ kind: z.literal('waiting-changed'), plugin: z.string(), review: z.string(), jitter: z.number() }),
  /** My notifications changed, here or on another device: ask for the count once, after a random delay of up to `jitter` ms. */
  z.object({ kind: z.literal('notifications'), version: z.number(), jitter: z.number() }),
  /** The session acts in another post now, here or on another device, or its post ended: begin anew. */
  z.object({ kind: z.literal('post-changed'), agencyId: z.string(), unitId: z.string() }),
  /** The session is over (revoked, expired, account suspended): leave. */
  z.object({ kind: z.literal('session-ended') }),
]);
export type ServerEvent = z.infer<typeof serverEvent>;
