import { preferences } from '@tessera/web-sdk';

/** Words in a row, with the comma of the page's language. */
export const listed = (words: readonly string[]): string => words.join(preferences().locale === 'en' ? ', ' : '、');
