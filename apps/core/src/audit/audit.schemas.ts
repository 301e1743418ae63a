import { exportQuery, pageOf, pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';

const word = text({ max: 100 });

export const auditFilter = z.object({
  /** Account id, or part of the name of who acted. */
  actor: word.optional(),
  /** An action or its beginning, e.g. `notice.publish` or `notice.` */
  action: word.optional(),
  /** Kind of thing, e.g. `Notice` */
  subject: word.optional(),
  subjectId: word.optional(),
  plugin: word.optional(),
  agencyId: z.uuid().optional(),
  /** From this moment on. */
  from: z.iso.datetime({ offset: true }).optional(),
  /** Before this moment. */
  to: z.iso.datetime({ offset: true }).optional(),
});
export type AuditFilter = z.infer<typeof auditFilter>;
export const auditQuery = pageQuery.extend(auditFilter.shape);
export type AuditQuery = z.infer<typeof auditQuery>;
export const auditExport = exportQuery.extend(auditFilter.shape);
export type AuditExport = z.infer<typeof auditExport>;

export const auditLine = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    actorId: z.uuid().nullable(),
    actorName: z.string(),
    /** In whose place it was done; null: in the actor's own name. */
    onBehalfOf: z.object({ id: z.string(), name: z.string() }).nullable(),
    agencyId: z.uuid().nullable(),
    agencyName: z.string().nullable(),
    plugin: z.string(),
    action: z.string(),
    subject: z.string(),
    subjectId: z.string(),
    address: z.string(),
    /** Name, address and content were erased by order. */
    erased: z.boolean(),
    /** Place in the chain; null for a moment after the act. */
    link: z.number().int().nullable(),
  })
  .meta({ id: 'AuditLine' });
export type AuditLine = z.infer<typeof auditLine>;
export const auditPage = pageOf(auditLine).meta({ id: 'AuditPage' });

export const auditDetail = auditLine
  .extend({
    /** What changed, as it was and as it became; null when there is no such side. */
    before: z.unknown().nullable(),
    after: z.unknown().nullable(),
    /** Purpose of the personal token by which a program did it; null: a person or the portal. */
    via: z.string().nullable(),
    /** sha256 of the entry, hexadecimal. */
    digest: z.string(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditDetail = z.infer<typeof auditDetail>;

export const checkpointAnswer = z
  .object({
    /** Null when nothing was linked since the last one. */
    checkpoint: z
      .object({ no: z.number().int(), hash: z.string(), at: z.iso.datetime(), keyId: z.string() })
      .nullable(),
  })
  .meta({ id: 'AuditCheckpoint' });

export const verification = z
  .object({
    entries: z.number().int(),
    links: z.number().int(),
    checkpoints: z.number().int(),
    erased: z.number().int(),
    ok: z.boolean(),
    /** The newest signature of the chain; null before the first. */
    lastCheckpoint: z.object({ no: z.number().int(), at: z.iso.datetime(), keyId: z.string() }).nullable(),
    findings: z.array(
      z.object({
        kind: z.enum([
          'unlinked',
          'changed',
          'erased-unrecorded',
          'missing',
          'reordered',
          'cut',
          'rehashed',
          'bad-signature',
        ]),
        no: z.number().int().nullable().optional(),
        upTo: z.number().int().optional(),
        lastNo: z.number().int().optional(),
        entryId: z.string().nullable().optional(),
        at: z.string().optional(),
        source: z.enum(['table', 'file', 'head']).optional(),
      }),
    ),
  })
  .meta({ id: 'AuditVerification' });
