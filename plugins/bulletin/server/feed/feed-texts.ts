import type { Locale } from '@tessera/contracts';
import type { FeedAudience } from './feed.schemas.js';

interface FeedTexts {
  title: Record<FeedAudience, string>;
  /** Stands for a picture, which only signed-in people can open. */
  picture: (alt: string) => string;
  document: (word: string, number: string, date: string) => string;
}

/** Words of a feed in the language of its reader. */
export const feedTexts: Record<Locale, FeedTexts> = {
  'zh-Hant': {
    title: {
      all: '布告欄',
      government: '布告欄：全府',
      'agency-and-subordinates': '布告欄：機關及所屬',
      agency: '布告欄：本機關',
    },
    picture: (alt) => `〔圖片：${alt}〕`,
    document: (word, number, date) => `公文：${word}字第 ${number} 號（${date}）`,
  },
  en: {
    title: {
      all: 'Bulletin',
      government: 'Bulletin: whole government',
      'agency-and-subordinates': 'Bulletin: agency and subordinates',
      agency: 'Bulletin: my agency',
    },
    picture: (alt) => `[picture: ${alt}]`,
    document: (word, number, date) => `Official document: ${word} no. ${number} (${date})`,
  },
};
