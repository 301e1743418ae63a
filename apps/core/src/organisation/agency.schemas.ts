import { pageOf, pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { agencyChanges } from './tree-writes.repository.js';

export const agencyKinds = ['inside', 'outside', 'district', 'school', 'unit'] as const;
export const agencyStates = ['active', 'dissolved'] as const;

/** Levels below a root; far more than any government has, few enough that the closure stays small. */
export const deepest = 20;

/** Fields of a node as a person or an import file gives them. */
export const agencyCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'not-a-code');
export const agencyName = text({ max: 100 });
export const agencyShortName = text({ max: 50 });
export const agencyPhone = text({ min: 0, max: 40 });
export const agencyOrder = z.number().int().min(-2_147_483_648).max(2_147_483_647);

const version = z.number().int().min(1).max(2_147_483_647).optional();

export const agencyQuery = pageQuery.extend({
  /** Code of a node: its children, or with `q` whatever is below it. Without it the roots, or the whole tree. */
  parent: agencyCode.optional(),
  q: text({ max: 50 }).optional(),
  state: z.enum([...agencyStates, 'all']).default('active'),
});
export type AgencyQuery = z.infer<typeof agencyQuery>;

export const newAgency = z.strictObject({
  code: agencyCode,
  /** Code of the parent; null makes a root. */
  parent: agencyCode.nullable(),
  kind: z.enum(agencyKinds),
  name: agencyName,
  /** The name when left out. */
  shortName: agencyShortName.optional(),
  order: agencyOrder.default(0),
  phone: agencyPhone.default(''),
});
export type NewAgency = z.infer<typeof newAgency>;

export const agencyPatch = z.strictObject({
  name: agencyName.optional(),
  shortName: agencyShortName.optional(),
  order: agencyOrder.optional(),
  phone: agencyPhone.optional(),
  kind: z.enum(agencyKinds).optional(),
  version,
});
export type AgencyPatch = z.infer<typeof agencyPatch>;

export const agencyMove = z.strictObject({ parent: agencyCode.nullable(), order: agencyOrder.optional(), version });
export type AgencyMove = z.infer<typeof agencyMove>;
export const agencyMerge = z.strictObject({ into: agencyCode, version });
export type AgencyMerge = z.infer<typeof agencyMerge>;
/** A body need not be sent. */
export const agencyDissolve = z
  .strictObject({ version })
  .nullish()
  .transform((given) => given ?? {});
export type AgencyDissolve = z.infer<typeof agencyDissolve>;

const step = z.object({ code: z.string(), name: z.string() });

export const agencyView = z
  .object({
    id: z.string(),
    code: z.string(),
    parentCode: z.string().nullable(),
    kind: z.enum(agencyKinds),
    name: z.string(),
    shortName: z.string(),
    order: z.number().int(),
    phone: z.string(),
    state: z.enum(agencyStates),
    version: z.number().int(),
    /** Direct children that are not dissolved. */
    childCount: z.number().int(),
    /** People of the node and of everything below it. */
    accountCount: z.number().int(),
    /** From the root down to the parent. */
    path: z.array(step),
  })
  .meta({ id: 'Agency' });
export type AgencyView = z.infer<typeof agencyView>;
export const agencyPage = pageOf(agencyView).meta({ id: 'AgencyPage' });

/** What a node was called, what it was and where it hung, from `validFrom` to `validTo` (null: still). */
export const agencyHistoryLine = z.object({
  change: z.enum(agencyChanges),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(agencyKinds),
  parent: step.nullable(),
  state: z.enum(agencyStates),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});
export const agencyDetail = agencyView
  .extend({
    /** Code of the node that took this one over. */
    mergedInto: z.string().nullable(),
    /** Newest first. */
    history: z.array(agencyHistoryLine),
  })
  .meta({ id: 'AgencyDetail' });
export type AgencyDetail = z.infer<typeof agencyDetail>;
