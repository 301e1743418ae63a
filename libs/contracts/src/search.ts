import { z } from 'zod';
import { defaultLimit, maxLimit, pageOf } from './page.js';
import { problem } from './problem.js';
import { agencyReference } from './session.js';
import { localized, text } from './text.js';

export const longestSearch = 100;
const words = text({ max: longestSearch });
/** `people` for the core's own kinds, `<plugin>.<kind>` for those of plugins. */
export const searchKindKey = z.string().regex(/^[a-z][a-z0-9-]{1,40}(\.[a-z][a-z0-9-]{1,40})?$/);

/** Something found. */
export const searchHit = z
  .object({
    id: z.string(),
    title: z.union([z.string(), localized]),
    /** One line that tells it from others of the same title; may be empty. */
    note: z.union([z.string(), localized]),
    icon: z.string(),
    /** Path of its page; of an application also an http(s) address. */
    to: z.string(),
    /** Outside the portal's own window. */
    opens: z.literal('new').optional(),
    /** Moment that belongs to it, ISO 8601, such as when it was published. */
    at: z.string().optional(),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHit>;

export const searchKind = z
  .object({
    kind: searchKindKey,
    name: localized,
    icon: z.string(),
    /** Page that searches these things alone, given the words as `q`; null: the search page does. */
    page: z.string().nullable(),
  })
  .meta({ id: 'SearchKind' });
export type SearchKind = z.infer<typeof searchKind>;

/** A line of the stream `GET /api/search`: what is asked, then each kind's hits as soon as they are there. */
export const searchLine = z.union([
  /** In the order in which they are to be shown. */
  z.object({ kinds: z.array(searchKind) }),
  z.object({
    kind: z.string(),
    /** Best first. */
    hits: z.array(searchHit),
    /** There are more than these. */
    more: z.boolean(),
    /** Milliseconds the provider took. */
    took: z.number(),
  }),
  z.object({ kind: z.string(), problem }),
  /** Last line: the stream is whole. */
  z.object({ done: z.literal(true) }),
]);
export type SearchLine = z.infer<typeof searchLine>;

export const mostSuggested = 20;
export const searchQuery = z.object({
  q: words,
  /** Kinds to ask, separated by commas; without it all. */
  kinds: z
    .string()
    .max(500)
    .transform((list) => list.split(',').filter(Boolean))
    .pipe(z.array(searchKindKey).max(20))
    .optional(),
  /** Most hits of each kind. */
  limit: z.coerce.number().int().min(1).max(mostSuggested).default(5),
});
export type SearchInput = z.infer<typeof searchQuery>;

export const searchPageQuery = z.object({
  q: words,
  cursor: z.string().max(2048).optional(),
  limit: z.coerce.number().int().min(1).max(maxLimit).default(defaultLimit),
});
export type SearchPageInput = z.infer<typeof searchPageQuery>;
export const searchPage = pageOf(searchHit).meta({ id: 'SearchPage' });

/** Something to do with a person, from a plugin that is on for the one who looks. */
export const personAction = z.object({
  plugin: z.string(),
  id: z.string(),
  label: localized,
  icon: z.string(),
  to: z.string(),
});
export type PersonAction = z.infer<typeof personAction>;

/** What colleagues see of a person. */
export const personCard = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    title: z.string(),
    /** Reference for `/api/files/{id}?width=`; null: none. */
    picture: z.string().nullable(),
    agency: agencyReference,
    /** Null for who belongs to the agency itself. */
    unit: agencyReference.nullable(),
    /** Where else the person has a post now (兼任). */
    posts: z.array(z.object({ agency: agencyReference, unit: agencyReference.nullable(), title: z.string() })),
    officePhone: z.string(),
    /** Official address; null when the government has named no mail domain. */
    mail: z.string().nullable(),
    actions: z.array(personAction),
  })
  .meta({ id: 'PersonCard' });
export type PersonCard = z.infer<typeof personCard>;
