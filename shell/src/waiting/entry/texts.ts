import { registerCatalogue } from '@tessera/web-sdk';
import en from './i18n/en.json';
import zhHant from './i18n/zh-Hant.json';

const t = registerCatalogue('waiting-entry', { 'zh-Hant': zhHant, en });

/** The few words that every page shows; the page's own come with the page. */
export const entryTitle = (): string => t('title');
export const entryCount = (count: string): string => t('count', { count });

const short = 'short';
/** What the bottom bar of phones has room for. */
export const shortName = { 'zh-Hant': zhHant[short], en: en[short] };
