import { registerCatalogue } from '@tessera/web-sdk';
import en from './i18n/en.json';
import zhHant from './i18n/zh-Hant.json';

export const t = registerCatalogue('booking-mine', { 'zh-Hant': zhHant, en });
