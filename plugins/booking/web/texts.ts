import { registerCatalogue } from '@tessera/web-sdk';
import en from './i18n/en.json';
import zhHant from './i18n/zh-Hant.json';

/** Words that several folders say; what only one says stands in its own `texts.ts`. */
export const t = registerCatalogue('booking', { 'zh-Hant': zhHant, en });
