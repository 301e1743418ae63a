import { localized } from '@tessera/contracts';
import { z } from 'zod';

export const healthReport = z
  .object({
    version: z.string(),
    node: z.string(),
    startedAt: z.string(),
    memoryBytes: z.number(),
    openBrowsers: z.number().int(),
    database: z.object({
      up: z.boolean(),
      version: z.string(),
      bytes: z.number(),
      connections: z.number().int(),
      milliseconds: z.number(),
    }),
    outbox: z.object({ waiting: z.number().int(), oldestSeconds: z.number().nullable() }),
    mail: z.object({ waiting: z.number().int(), failed: z.number().int(), held: z.number().int() }),
    disk: z.object({ freeBytes: z.number(), totalBytes: z.number() }),
    plugins: z.array(
      z.object({ id: z.string(), name: localized, state: z.string(), reason: z.string(), faults: z.number().int() }),
    ),
    routes: z.array(
      z.object({
        route: z.string(),
        requests: z.number().int(),
        errors: z.number().int(),
        p95Milliseconds: z.number(),
      }),
    ),
  })
  .meta({ id: 'HealthReport' });
export type HealthReport = z.infer<typeof healthReport>;
