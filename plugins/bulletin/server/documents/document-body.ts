import { escaped } from '../feed/feed-html.js';
import type { DocumentInput } from './documents.schemas.js';

/** HTML of a document: plain text becomes paragraphs at empty lines, its other lines stay lines. */
export const bodyOf = ({ body, format }: Pick<DocumentInput, 'body' | 'format'>): string =>
  format === 'html'
    ? body
    : body
        .split(/\r?\n[ \t]*\r?\n\s*/)
        .map((paragraph) => `<p>${escaped(paragraph.trim()).replace(/\r?\n/g, '<br>')}</p>`)
        .join('');
