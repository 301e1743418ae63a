import { z } from 'zod';
import { unsafeLinks } from './help-text.js';
import { pageOf, pageQuery } from './page.js';
import { slug } from './slug.js';
import { localized, text } from './text.js';

/** `guide`: how a page works, shown first; `statement`: one of the portal's own pages, e.g. on privacy. */
export const helpKinds = ['guide', 'question', 'statement'] as const;
export const helpStates = ['on', 'off'] as const;
/** Categories of the core; a plugin's entries stand under its own name. */
export const helpCategories = ['start', 'account', 'home', 'console', 'about'] as const;
export const statementNames = ['accessibility', 'privacy'] as const;
export type StatementName = (typeof statementNames)[number];

const safe = (value: string) => unsafeLinks(value).length === 0;
const unsafe = { message: 'unsafe-link' };
const pagePath = z
  .string()
  .max(200)
  .regex(/^\/([\w-]+(\/[\w-]+)*)?$/, 'not-a-page');

/** Help that a plugin ships in its `plugin.json`; off with the plugin. */
export const manifestHelp = z.strictObject({
  /** One word within the plugin; never changed, because administrators' own wording hangs on it. */
  id: slug,
  kind: z.enum(['guide', 'question']).default('question'),
  /** Page to which it belongs, with everything below it. */
  page: pagePath,
  question: localized,
  /** Paragraphs between empty lines, `## ` headings, `- ` lists, `[words](address)`; see `readHelpText`. */
  answer: z.strictObject({
    'zh-Hant': z.string().min(1).refine(safe, unsafe),
    en: z.string().min(1).refine(safe, unsafe),
  }),
});
export type ManifestHelp = z.infer<typeof manifestHelp>;

export const helpEntry = z
  .object({
    /** uuid, or `<plugin or core>.<id>` of an entry that was shipped. */
    id: z.string(),
    kind: z.enum(helpKinds),
    category: z.string(),
    /** Null: belongs to no page. */
    page: z.string().nullable(),
    question: localized,
    answer: localized,
  })
  .meta({ id: 'HelpEntry' });
export type HelpEntry = z.infer<typeof helpEntry>;

export const helpPerson = z
  .object({ id: z.string(), name: z.string(), title: z.string(), unit: z.string(), phone: z.string() })
  .meta({ id: 'HelpPerson' });
export type HelpPerson = z.infer<typeof helpPerson>;

/** What 「?」 shows for a page. */
export const pageHelp = z
  .object({
    guides: z.array(helpEntry),
    questions: z.array(helpEntry),
    agency: z.string(),
    seedPersons: z.array(helpPerson),
    hotline: z.string(),
  })
  .meta({ id: 'PageHelp' });
export type PageHelp = z.infer<typeof pageHelp>;
export const pageHelpQuery = z.object({ path: z.string().max(2000).startsWith('/') });
export type PageHelpQuery = z.infer<typeof pageHelpQuery>;

const words = text({ max: 60 });
const category = z.string().max(60);
export const helpSearch = z.object({ ...pageQuery.shape, q: words.optional(), category: category.optional() });
export type HelpSearch = z.infer<typeof helpSearch>;
const namedCategory = z.object({ key: z.string(), name: localized });
export const helpEntries = pageOf(helpEntry)
  .extend({ categories: z.array(namedCategory) })
  .meta({ id: 'HelpEntries' });
export type HelpEntries = z.infer<typeof helpEntries>;

/** An entry as administrators see it. */
export const managedHelp = helpEntry
  .extend({
    state: z.enum(helpStates),
    /** `core` or the plugin that shipped it; null: written here. */
    origin: z.string().nullable(),
    /** The shipped text was replaced here; deleting brings it back. */
    reworded: z.boolean(),
    /** 0: as shipped. */
    version: z.number().int(),
  })
  .meta({ id: 'ManagedHelp' });
export type ManagedHelp = z.infer<typeof managedHelp>;
export const managedHelpList = pageOf(managedHelp)
  .extend({ categories: z.array(namedCategory) })
  .meta({ id: 'ManagedHelpList' });
export type ManagedHelpList = z.infer<typeof managedHelpList>;
export const managedHelpQuery = z.object({ ...helpSearch.shape, state: z.enum(helpStates).optional() });
export type ManagedHelpQuery = z.infer<typeof managedHelpQuery>;

const answerText = text({ max: 8000, multiline: true }).refine(safe, unsafe);
const helpFields = {
  kind: z.enum(helpKinds),
  category,
  page: pagePath.nullable(),
  question: z.strictObject({ 'zh-Hant': text({ max: 120 }), en: text({ max: 240 }) }),
  answer: z.strictObject({ 'zh-Hant': answerText, en: answerText }),
  state: z.enum(helpStates),
};
export const newHelp = z.strictObject({ ...helpFields, kind: z.enum(['guide', 'question']) }).meta({ id: 'NewHelp' });
export type NewHelp = z.infer<typeof newHelp>;
const version = z.number().int().min(0).max(2_147_483_647);
/** The whole entry anew; version 0 rewords a shipped one for the first time. */
export const changedHelp = z.strictObject({ ...helpFields, version }).meta({ id: 'ChangedHelp' });
export type ChangedHelp = z.infer<typeof changedHelp>;
export const helpOrder = z.strictObject({ ids: z.array(z.string().max(80)).max(1000) }).meta({ id: 'HelpOrder' });
export type HelpOrder = z.infer<typeof helpOrder>;
export const seenHelpVersion = z.object({ version: z.coerce.number().int().min(0).max(2_147_483_647) });
export type SeenHelpVersion = z.infer<typeof seenHelpVersion>;

/** 種子人員 of one agency. */
export const seedPersons = z
  .object({
    agency: z.object({ code: z.string(), name: z.string() }),
    /** How many an agency may name. */
    most: z.number().int(),
    items: z.array(helpPerson.extend({ account: z.string() })),
  })
  .meta({ id: 'SeedPersons' });
export type SeedPersons = z.infer<typeof seedPersons>;
const agencyCode = z.string().min(1).max(100);
/** The caller's own agency unless told. */
export const seedPersonsQuery = z.object({ agency: agencyCode.optional() });
export type SeedPersonsQuery = z.infer<typeof seedPersonsQuery>;
export const newSeedPerson = z.strictObject({ agency: agencyCode, person: z.uuid() }).meta({ id: 'NewSeedPerson' });
export type NewSeedPerson = z.infer<typeof newSeedPerson>;
