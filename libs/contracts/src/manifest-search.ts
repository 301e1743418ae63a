import { z } from 'zod';
import { slug } from './slug.js';
import { localized } from './text.js';

const permission = z.tuple([z.string(), z.string()]).optional();

/** Things that the global search finds in a plugin; its server has a `@SearchProvider(<kind>)` for each. */
export const manifestSearch = z.strictObject({
  kind: slug,
  /** Heading of the hits. */
  name: localized,
  icon: z.string().min(1),
  /** Page of the plugin that searches these things alone; it is handed the words as `q`. */
  page: z.string().startsWith('/').optional(),
  /** `[action, Subject]` that the caller must be allowed; else the provider is not asked. */
  permission,
});
export type ManifestSearch = z.infer<typeof manifestSearch>;

/** Something that one can do with a person; a link on the card of that person. */
export const manifestPersonAction = z.strictObject({
  id: slug,
  label: localized,
  icon: z.string().min(1),
  /** Path of the plugin's page; `{id}` and `{account}` stand for the person's. */
  to: z.string().startsWith('/'),
  permission,
});
export type ManifestPersonAction = z.infer<typeof manifestPersonAction>;
