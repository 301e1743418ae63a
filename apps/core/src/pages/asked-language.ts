import type { Locale } from '@tessera/contracts';

const languages: readonly [RegExp, Locale][] = [
  [/^zh\b/i, 'zh-Hant'],
  [/^en\b/i, 'en'],
];

const known = (tag: string): Locale | undefined => languages.find(([pattern]) => pattern.test(tag.trim()))?.[1];

/** Tags of `Accept-Language`, the most wanted first. */
const tagsOf = (header: string): string[] =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', ...more] = part.split(';');
      const quality = more.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

/** The language for somebody of whom nothing is known: what the address says, else what the browser prefers. */
export function askedLanguage(lang: unknown, acceptLanguage = ''): Locale {
  const asked = typeof lang === 'string' ? known(lang) : undefined;
  return asked ?? tagsOf(acceptLanguage).map(known).find(Boolean) ?? 'zh-Hant';
}
