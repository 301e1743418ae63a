import type { BannerAudience, BannerPicture, ManagedBanner, NewBanner } from '@tessera/contracts';

/** A banner while it is being edited: what is not chosen yet is null or empty. */
export interface BannerDraft {
  picture: BannerPicture | null;
  zh: string;
  en: string;
  link: string;
  from: string;
  to: string;
  kind: BannerAudience['kind'];
  agency: { code: string; name: string } | null;
  shown: boolean;
}

export function draftOf(banner: ManagedBanner | null, today: string): BannerDraft {
  if (!banner)
    return {
      picture: null,
      zh: '',
      en: '',
      link: '',
      from: today,
      to: '',
      kind: 'government',
      agency: null,
      shown: true,
    };
  const { picture, alt, link, from, to, audience, state } = banner;
  const shown = state === 'on';
  return { picture, zh: alt['zh-Hant'], en: alt.en, link: link ?? '', from, to: to ?? '', ...audience, shown };
}

/** Undefined as long as the agency is not chosen. */
export function audienceOf({ kind, agency }: Pick<BannerDraft, 'kind' | 'agency'>): BannerAudience | undefined {
  if (kind === 'government') return { kind };
  return agency ? { kind, agency: agency.code } : undefined;
}

/** What is sent; undefined as long as the picture or the agency is missing. */
export function bannerOf(draft: BannerDraft): NewBanner | undefined {
  const { picture, zh, en, link, from, to, shown } = draft;
  const audience = audienceOf(draft);
  if (!picture || !audience) return undefined;
  return {
    picture: picture.id,
    alt: { 'zh-Hant': zh, en },
    link: link.trim() || null,
    from,
    to: to || null,
    audience,
    state: shown ? 'on' : 'off',
  };
}
