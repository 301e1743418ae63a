import type { Localized } from '@tessera/contracts';

/** Ways of signing in that this page knows. */
export const knownMethods = ['password'] as const;
export type Method = (typeof knownMethods)[number];

/** What the server says in the page's data block: nothing about anybody's account. */
export interface SignInBoot {
  government: Localized;
  /** IANA name of the zone in which moments are shown. */
  timeZone?: string;
  /** Whom to ask, as one line. */
  support: string;
  methods: Method[];
}

const fallback: SignInBoot = { government: { 'zh-Hant': '', en: '' }, support: '', methods: ['password'] };

/** Reads the block; a page without one still lets people sign in. Methods this page does not know are left out. */
export function readBoot(text: string | null | undefined): SignInBoot {
  if (!text) return fallback;
  const data = JSON.parse(text) as Partial<Record<keyof SignInBoot, unknown>>;
  const offered = Array.isArray(data.methods) ? data.methods : [];
  const methods = knownMethods.filter((method) => offered.includes(method));
  return {
    government: (data.government as Localized | undefined) ?? fallback.government,
    ...(typeof data.timeZone === 'string' ? { timeZone: data.timeZone } : {}),
    support: typeof data.support === 'string' ? data.support : '',
    methods: methods.length > 0 ? methods : fallback.methods,
  };
}
