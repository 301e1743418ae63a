import sanitizeHtml from 'sanitize-html';
import { pictureOf } from '../attachments/inline-pictures.js';

const alignments = ['align-start', 'align-center', 'align-end'];
const blocks = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br'];
const marks = ['strong', 'em', 'u', 's', 'sub', 'sup', 'a'];
const tables = ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];
const widestCell = 20;

const span = (value: string | undefined) => {
  const cells = Number(value);
  return Number.isInteger(cells) && cells > 1 && cells <= widestCell ? String(cells) : undefined;
};

const cell = (tagName: string, attributes: sanitizeHtml.Attributes) => {
  const kept: sanitizeHtml.Attributes = attributes.class ? { class: attributes.class } : {};
  const [columns, rows] = [span(attributes.colspan), span(attributes.rowspan)];
  if (columns) kept.colspan = columns;
  if (rows) kept.rowspan = rows;
  return { tagName, attribs: kept };
};

/**
 * The part of HTML that a notice may hold. Styles would be dropped by the content security policy anyway, so alignment is
 * a class; pictures from elsewhere would tell others who reads what.
 */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [...blocks, ...marks, ...tables, 'img'],
  allowedAttributes: {
    a: ['href', 'rel'],
    img: ['src', 'alt'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
  },
  allowedClasses: { p: alignments, h2: alignments, h3: alignments, h4: alignments, th: alignments, td: alignments },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  nestingLimit: 30,
  // whose pictures they are, `InlinePicturesService` asks
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !(pictureOf(attribs.src) && attribs.alt?.trim()),
  transformTags: {
    b: 'strong',
    i: 'em',
    h1: 'h2',
    a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer' }),
    img: (tagName, { src = '', alt = '' }) => ({ tagName, attribs: { src, alt } }),
    td: cell,
    th: cell,
  },
};

/** What may be stored and shown of a body that came from a client. */
export const safeHtml = (html: string): string => sanitizeHtml(html, allowed).trim();

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of safe HTML, one space where tags, breaks or spaces were. */
export const plainText = (html: string): string =>
  sanitizeHtml(html.replaceAll('<', ' <'), { allowedTags: [], allowedAttributes: {} })
    .replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, ' ')
    .trim();

const summaryLength = 200;

/** Beginning of the body as plain text, at most 200 characters. */
export const summaryOf = (html: string): string => [...plainText(html)].slice(0, summaryLength).join('');
