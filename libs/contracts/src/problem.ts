import { z } from 'zod';
import { type ProblemSlug, problemRegistry } from './problem-registry.js';
import { localized } from './text.js';

export const problemTypePrefix = 'urn:tessera:problem:';

export const fieldError = z.object({
  /** Dotted path in the request body or query, e.g. `audience` or `items.0.code`. */
  path: z.string(),
  /** A sentence in English, for logs and scripts. */
  message: z.string(),
  /** What the browser translates, e.g. `too-long`. */
  code: z.string().optional(),
});
export type FieldError = z.infer<typeof fieldError>;

/** RFC 9457 problem document; further members depend on the type. */
export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    /** The title in each language, where the browser has no registry to look it up: problems of plugins. */
    titles: localized.optional(),
    status: z.number().int(),
    /** Stable number with a page in the docs, e.g. `T-1403` or `bulletin-104`. */
    number: z.string(),
    detail: z.string().optional(),
    errors: z.array(fieldError).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

/** Builds the document for a registered problem; `members` add detail, errors or what is in the way. */
export function problemDocument(slug: ProblemSlug, members: Record<string, unknown> = {}): Problem {
  const known = problemRegistry[slug];
  return {
    type: problemTypePrefix + slug,
    title: known.title.en,
    status: known.status,
    number: known.number,
    ...members,
  };
}
