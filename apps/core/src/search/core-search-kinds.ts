import type { ManifestSearch } from '@tessera/contracts';

const kind = (key: string, zh: string, en: string, icon: string, permission?: [string, string]): ManifestSearch => ({
  kind: key,
  name: { 'zh-Hant': zh, en },
  icon,
  ...(permission && { permission }),
});

/** What the portal itself finds, in the order in which it is shown; the kinds of plugins follow. */
export const coreSearchKinds: readonly ManifestSearch[] = [
  kind('pages', '頁面', 'Pages', 'file-text'),
  kind('people', '人員', 'People', 'users', ['read', 'Person']),
  kind('applications', '應用程式', 'Applications', 'apps'),
  kind('agencies', '機關單位', 'Agencies and units', 'sitemap', ['read', 'Agency']),
];
