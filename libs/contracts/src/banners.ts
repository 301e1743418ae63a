import { z } from 'zod';
import { isSafeAddress } from './applications.js';
import { pageOf, pageQuery } from './page.js';
import { localized, text } from './text.js';

export const bannerAudiences = ['government', 'agency-and-subordinates', 'agency'] as const;
export type BannerAudienceKind = (typeof bannerAudiences)[number];
/** `on`: shown while its period lasts. */
export const bannerStates = ['on', 'off'] as const;
/** Where its period stands today, by the government's clocks; `off` when it is switched off. */
export const bannerPhases = ['current', 'scheduled', 'ended', 'off'] as const;
export type BannerPhase = (typeof bannerPhases)[number];

/** As `Pictures` of the SDK stores it; shown by `/api/files/<id>?width=<pixels>`. */
export const bannerPicture = z
  .object({
    id: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    /** Widths there are, largest first. */
    widths: z.array(z.number().int()),
  })
  .meta({ id: 'BannerPicture' });
export type BannerPicture = z.infer<typeof bannerPicture>;

/** A banner as its readers see it. */
export const shownBanner = z
  .object({
    id: z.string(),
    picture: bannerPicture,
    alt: localized,
    /** http(s) address or path of the portal; null: the picture leads nowhere. */
    link: z.string().nullable(),
  })
  .meta({ id: 'ShownBanner' });
export type ShownBanner = z.infer<typeof shownBanner>;

/** Banners of the caller today, in their order. */
export const shownBanners = z
  .object({
    /** Seconds until the next one. */
    seconds: z.number().int(),
    items: z.array(shownBanner),
  })
  .meta({ id: 'ShownBanners' });
export type ShownBanners = z.infer<typeof shownBanners>;

const agencyCode = z.string().min(1).max(100);
export const bannerAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('government') }),
  z.strictObject({ kind: z.literal('agency-and-subordinates'), agency: agencyCode }),
  z.strictObject({ kind: z.literal('agency'), agency: agencyCode }),
]);
export type BannerAudience = z.infer<typeof bannerAudience>;

const day = z.iso.date().refine((value) => value >= '2000-01-01' && value <= '2199-12-31', 'out-of-range');
const bannerFields = {
  picture: z.uuid(),
  alt: z.strictObject({ 'zh-Hant': text({ max: 120 }), en: text({ max: 240 }) }),
  link: z.string().trim().max(2000).refine(isSafeAddress, 'unsafe-address').nullable(),
  /** First day, by the government's clocks. */
  from: day,
  /** Last day; null: until it is switched off. */
  to: day.nullable(),
  audience: bannerAudience,
  state: z.enum(bannerStates),
};
const inOrder = ({ from, to }: { from: string; to: string | null }) => to === null || from <= to;
const backwards = { message: 'ends-before-it-starts', path: ['to'] };
export const newBanner = z.strictObject(bannerFields).refine(inOrder, backwards).meta({ id: 'NewBanner' });
export type NewBanner = z.infer<typeof newBanner>;
/** The whole banner anew, with the version last seen. */
export const changedBanner = z
  .strictObject({ ...bannerFields, version: z.number().int().min(1).max(2_147_483_647) })
  .refine(inOrder, backwards)
  .meta({ id: 'ChangedBanner' });
export type ChangedBanner = z.infer<typeof changedBanner>;

/** A banner as administrators see it. */
export const managedBanner = shownBanner
  .extend({
    from: z.string(),
    to: z.string().nullable(),
    audience: z.object({
      kind: z.enum(bannerAudiences),
      agency: z.object({ code: z.string(), name: z.string() }).nullable(),
    }),
    state: z.enum(bannerStates),
    phase: z.enum(bannerPhases),
    version: z.number().int(),
    changedAt: z.string(),
  })
  .meta({ id: 'ManagedBanner' });
export type ManagedBanner = z.infer<typeof managedBanner>;
export const managedBanners = pageOf(managedBanner).meta({ id: 'ManagedBanners' });

export const bannersQuery = z.object({
  ...pageQuery.shape,
  q: text({ max: 60 }).optional(),
  phase: z.enum(bannerPhases).optional(),
  audience: z.enum(bannerAudiences).optional(),
});
export type BannersQuery = z.infer<typeof bannersQuery>;

export const bannerOrder = z
  .strictObject({ ids: z.array(z.uuid()).max(500) })
  .meta({ id: 'BannerOrder', description: 'Every banner there is, in the new order.' });
export type BannerOrder = z.infer<typeof bannerOrder>;

/** 「誰看得到」 of an audience that is being chosen. */
export const bannerReach = z
  .object({ people: z.number().int(), agencies: z.number().int() })
  .meta({ id: 'BannerReach' });
export type BannerReach = z.infer<typeof bannerReach>;
export const bannerReachQuestion = z.strictObject({ audience: bannerAudience });
export type BannerReachQuestion = z.infer<typeof bannerReachQuestion>;
export const seenBannerVersion = z.object({ version: z.coerce.number().int().min(1).max(2_147_483_647) });
export type SeenBannerVersion = z.infer<typeof seenBannerVersion>;
