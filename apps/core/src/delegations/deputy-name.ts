import type { Locale } from '@tessera/contracts';

/** Who acted, as records and mails say it. A snapshot like any name on a record, so in one language: the deputy's. */
export const deputyName = (deputy: string, principal: string, locale: Locale): string =>
  locale === 'en' ? `${deputy} for ${principal}` : `${deputy}（代 ${principal}）`;
