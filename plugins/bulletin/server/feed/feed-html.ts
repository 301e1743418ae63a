import sanitizeHtml from 'sanitize-html';

/** Where links of a text lead outside of the portal, and what stands for pictures there. */
export interface FeedHtmlOptions {
  absolute: (path: string) => string;
  picture: (alt: string) => string;
}

/** Safe HTML of a notice for a reader outside of the portal: whole addresses, and words in place of pictures. */
export const feedHtml = (html: string, { absolute, picture }: FeedHtmlOptions): string =>
  sanitizeHtml(html, {
    allowedTags: sanitizeHtml.defaults.allowedTags,
    allowedAttributes: { a: ['href', 'rel'], th: ['colspan', 'rowspan'], td: ['colspan', 'rowspan'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    transformTags: {
      a: (tagName, { href = '', ...attribs }) => ({
        tagName,
        attribs: { ...attribs, href: href.startsWith('/') ? absolute(href) : href },
      }),
      img: (_tagName, { alt = '' }) => ({ tagName: 'span', attribs: {}, text: picture(alt) }),
    },
  });

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
