import type { Locale, Localized } from '@tessera/contracts';

/** Of the header and the page ground in `tokens.css`; manifests know no custom properties. */
const colours = { frame: '#133b39', ground: '#f0efeb' };

const icons = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-192.png', sizes: '192x192', purpose: 'maskable' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
];

const names = (government: Localized): Localized => ({
  'zh-Hant': `${government['zh-Hant']}員工入口網`,
  en: `${government.en} staff portal`,
});
const shortNames: Localized = { 'zh-Hant': '員工入口網', en: 'Staff portal' };

/** The web app manifest in one language; browsers that know `_localized` members choose among both. */
export function webManifest(government: Localized, language: Locale, iconUrl: (file: string) => string | null) {
  const name = names(government);
  return {
    id: '/',
    lang: language === 'en' ? 'en' : 'zh-Hant-TW',
    name: name[language],
    name_localized: { 'zh-Hant-TW': name['zh-Hant'], en: name.en },
    short_name: shortNames[language],
    short_name_localized: { 'zh-Hant-TW': shortNames['zh-Hant'], en: shortNames.en },
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: colours.frame,
    background_color: colours.ground,
    icons: icons.flatMap(({ file, ...icon }) => {
      const src = iconUrl(file);
      return src ? [{ src, type: 'image/png', ...icon }] : [];
    }),
  };
}
