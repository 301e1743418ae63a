import { z } from 'zod';
import { pageOf, pageQuery } from './page.js';
import { text } from './text.js';

export const applicationStates = ['draft', 'shown', 'hidden'] as const;
export type ApplicationState = (typeof applicationStates)[number];
/** How an application knows who comes: not at all, by the portal's sign-on, or by a one-time ticket. */
export const applicationKinds = ['link', 'single-sign-on', 'jump'] as const;
export const applicationWindows = ['same', 'new'] as const;
/** Cases of OR-2 that an application offers. */
export const applicationAudiences = ['everyone', 'agency-and-subordinates', 'agency', 'agency-and-listed'] as const;
export type ApplicationAudienceKind = (typeof applicationAudiences)[number];
export const mostBigSix = 6;
/** Whose big six are meant besides an agency's code. */
export const governmentOwner = 'government';

const plain = /^[^\s\p{Cc}\\]+$/u;
const somewhere = 'https://portal.invalid';

/** Is it a page of the portal (`/path`) or an http(s) address without credentials? Anything else never becomes a link. */
export function isSafeAddress(value: string): boolean {
  if (!plain.test(value)) return false;
  if (value.startsWith('/')) return URL.canParse(value, somewhere) && new URL(value, somewhere).origin === somewhere;
  if (!/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value)) return false;
  const { username, password, hostname } = new URL(value);
  return hostname !== '' && username === '' && password === '';
}

const shownIn = z.object({ 'zh-Hant': z.string(), en: z.string() });

/** An application as its readers find it. */
export const applicationView = z
  .object({
    /** uuid; of a plugin's page `<plugin>:<path>`. */
    id: z.string(),
    name: shownIn,
    description: shownIn,
    /** Tabler name. */
    icon: z.string(),
    /** Null: a page of the portal itself. */
    category: z.string().nullable(),
    kind: z.enum(applicationKinds),
    /** http(s) address, or a path of the portal. */
    address: z.string(),
    opens: z.enum(applicationWindows),
  })
  .meta({ id: 'Application' });
export type ApplicationView = z.infer<typeof applicationView>;

export const favouriteList = z
  .object({ ids: z.array(z.string()), version: z.number().int(), most: z.number().int() })
  .meta({ id: 'FavouriteApplications' });
export type FavouriteList = z.infer<typeof favouriteList>;

/** `GET /api/applications`: everything that is for the caller, or what of it fits the words. */
export const applicationDirectory = z
  .object({
    categories: z.array(z.object({ id: z.string(), name: shownIn })),
    items: z.array(applicationView),
    /** Ids, the caller's own agency's choice before the government's. */
    bigSix: z.array(z.string()),
    favourites: favouriteList,
  })
  .meta({ id: 'ApplicationDirectory' });
export type ApplicationDirectory = z.infer<typeof applicationDirectory>;

/** Data of the tile `core/applications`. */
export interface ApplicationsTileData {
  bigSix: ApplicationView[];
  favourites: ApplicationView[];
  /** How many are for the caller in all. */
  total: number;
}

const words = text({ max: 60 });
export const directoryQuery = z.object({ q: words.optional() });
export type DirectoryQuery = z.infer<typeof directoryQuery>;

const reference = z.string().min(1).max(300);
export const favouriteInput = z.strictObject({ id: reference });
export type FavouriteInput = z.infer<typeof favouriteInput>;
const version = z.number().int().min(0).max(2_147_483_647);
export const favouritesInput = z.strictObject({ ids: z.array(reference).max(200), version });
export type FavouritesInput = z.infer<typeof favouritesInput>;

const agencyCode = z.string().min(1).max(100);
export const applicationAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({ kind: z.literal('agency-and-subordinates'), agency: agencyCode }),
  z.strictObject({ kind: z.literal('agency'), agency: agencyCode }),
  z.strictObject({
    kind: z.literal('agency-and-listed'),
    agency: agencyCode,
    listed: z.array(agencyCode).min(1).max(500),
  }),
]);
export type ApplicationAudience = z.infer<typeof applicationAudience>;

const namedAgency = z.object({ code: z.string(), name: z.string() });
/** The same with the agencies' names; `listed` is empty for every other kind. */
export const audienceView = z.object({
  kind: z.enum(applicationAudiences),
  agency: namedAgency.nullable(),
  listed: z.array(namedAgency),
});
export type AudienceView = z.infer<typeof audienceView>;

const applicationFields = {
  name: z.strictObject({ 'zh-Hant': text({ max: 40 }), en: text({ max: 80 }) }),
  description: z.strictObject({ 'zh-Hant': text({ min: 0, max: 200 }), en: text({ min: 0, max: 400 }) }),
  icon: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'not-an-icon'),
  category: z.uuid(),
  /** Sign-on kinds are kept and shown, but none opens before outside systems can be connected. */
  kind: z.enum(applicationKinds).refine((kind) => kind === 'link', 'not-offered-yet'),
  address: z.string().trim().max(2000).refine(isSafeAddress, 'unsafe-address'),
  opens: z.enum(applicationWindows),
  audience: applicationAudience,
  /** Key of a role that a reader must hold as well; null: none. */
  role: z.string().max(100).nullable(),
  state: z.enum(applicationStates),
};
const { kind, role, state, opens, description, ...asked } = applicationFields;
export const newApplication = z.strictObject({
  ...asked,
  description: description.default({ 'zh-Hant': '', en: '' }),
  kind: kind.default('link'),
  opens: opens.default('new'),
  role: role.default(null),
  state: state.default('draft'),
});
export type NewApplication = z.infer<typeof newApplication>;
export const applicationPatch = z
  .strictObject(applicationFields)
  .partial()
  .extend({ version: version.min(1) });
export type ApplicationPatch = z.infer<typeof applicationPatch>;

/** An application as administrators see it. */
export const managedApplication = applicationView
  .extend({
    category: z.string(),
    audience: audienceView,
    role: z.string().nullable(),
    state: z.enum(applicationStates),
    version: z.number().int(),
    changedAt: z.string(),
  })
  .meta({ id: 'ManagedApplication' });
export type ManagedApplication = z.infer<typeof managedApplication>;
export const managedApplications = pageOf(managedApplication).meta({ id: 'ManagedApplications' });
export const managedFilter = z.object({
  q: words.optional(),
  category: z.uuid().optional(),
  state: z.enum(applicationStates).optional(),
});
export type ManagedFilter = z.infer<typeof managedFilter>;
export const managedQuery = z.object({ ...managedFilter.shape, ...pageQuery.shape });
export type ManagedQuery = z.infer<typeof managedQuery>;

export const audienceQuestion = z.strictObject({ audience: applicationAudience, role: role.default(null) });
export type AudienceQuestion = z.infer<typeof audienceQuestion>;
/** People who may use the portal now and would see the application. */
export const audienceAnswer = z.object({ people: z.number().int() }).meta({ id: 'ApplicationAudienceCount' });

export const applicationCategory = z
  .object({
    id: z.string(),
    name: shownIn,
    /** Applications in it, of every state. */
    applications: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'ApplicationCategory' });
export type ApplicationCategory = z.infer<typeof applicationCategory>;
export const applicationCategories = pageOf(applicationCategory).meta({ id: 'ApplicationCategories' });
export const categoryInput = z.strictObject({
  name: z.strictObject({ 'zh-Hant': text({ max: 20 }), en: text({ max: 60 }) }),
});
export type CategoryInput = z.infer<typeof categoryInput>;
export const categoryPatch = categoryInput.extend({ version: version.min(1) });
export type CategoryPatch = z.infer<typeof categoryPatch>;
export const orderInput = z.strictObject({ ids: z.array(z.uuid()).max(500) });
export type OrderInput = z.infer<typeof orderInput>;
/** Version of the thing to be deleted, as last seen. */
export const seenVersion = z.object({ version: z.coerce.number().int().min(1).max(2_147_483_647) });
export type SeenVersion = z.infer<typeof seenVersion>;

/** Big six of one owner, and what may be chosen. */
export const bigSixView = z
  .object({
    owner: z.object({ code: z.string(), name: z.string() }).nullable(),
    /** Null: the agency has chosen none, the government's hold. */
    ids: z.array(z.string()).nullable(),
    government: z.array(z.string()),
    /** 0: never set. */
    version: z.number().int(),
    candidates: z.array(applicationView),
  })
  .meta({ id: 'BigSix' });
export type BigSixView = z.infer<typeof bigSixView>;
export const bigSixInput = z.strictObject({ ids: z.array(reference).max(mostBigSix), version });
export type BigSixInput = z.infer<typeof bigSixInput>;
