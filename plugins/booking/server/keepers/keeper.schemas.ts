import { exportQuery, pageOf, pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { limits } from '../limits.js';

/** Of the path: 1, who is required, or 2. */
export const keeperPlace = z.enum(['1', '2']).transform((value) => (value === '1' ? 1 : 2));

export const keeperInput = z
  .strictObject({
    /** Null leaves the second place empty. */
    accountId: z.uuid().nullable(),
    reason: text({ max: limits.reason }),
    /** Of the resource; the version that the person saw. */
    version: z.number().int().min(1).optional(),
  })
  .meta({ id: 'KeeperInput' });
export type KeeperInput = z.infer<typeof keeperInput>;

export const keeperView = z
  .object({
    place: z.number(),
    id: z.string(),
    name: z.string(),
    agency: z.string(),
    phone: z.string(),
    since: z.string(),
    /** False: the account is suspended, or the person has left the managing agency. */
    inOffice: z.boolean(),
  })
  .meta({ id: 'ResourceKeeper' });
export type KeeperView = z.infer<typeof keeperView>;
export const keeperList = z
  .object({
    /** Of the resource. */
    version: z.number(),
    items: z.array(keeperView),
  })
  .meta({ id: 'ResourceKeepers' });
export type KeeperList = z.infer<typeof keeperList>;

export const keeperChange = z
  .object({
    id: z.string(),
    place: z.number(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** Empty: when the resource was made. */
    reason: z.string(),
    at: z.string(),
    by: z.string(),
  })
  .meta({ id: 'KeeperChange' });
export type KeeperChange = z.infer<typeof keeperChange>;
export const keeperChangePage = pageOf(keeperChange).meta({ id: 'KeeperChangePage' });

/** Days, both included, in the zone of the portal. */
const days = { from: z.iso.date().optional(), to: z.iso.date().optional() };
export const keeperChangeQuery = pageQuery.extend(days);
export type KeeperChangeQuery = z.infer<typeof keeperChangeQuery>;
export const keeperChangeExport = exportQuery.extend(days);
export type KeeperChangeExport = z.infer<typeof keeperChangeExport>;

export const candidateQuery = z.object({
  /** The managing agency. */
  agency: z.uuid(),
  q: text({ min: 0, max: limits.search }).default(''),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type CandidateQuery = z.infer<typeof candidateQuery>;
export const candidateList = z
  .object({
    items: z.array(z.object({ id: z.string(), name: z.string(), title: z.string(), agency: z.string() })),
  })
  .meta({ id: 'KeeperCandidates' });
export type CandidateList = z.infer<typeof candidateList>;
