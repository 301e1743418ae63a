import XMLBuilder from 'fast-xml-builder';

export interface AtomEntry {
  id: string;
  title: string;
  link: string;
  author: string;
  categories: readonly { term: string; label: string }[];
  published: Date;
  updated: Date;
  summary: string;
  /** Safe HTML. */
  html: string;
}

export interface AtomFeed {
  id: string;
  title: string;
  link: string;
  language: string;
  updated: Date;
  entries: readonly AtomEntry[];
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

/** Signs that XML 1.0 cannot hold, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const text = (value: string): string => value.replace(unfit, '\uFFFD');

const pageLink = (address: string) => ({ '@rel': 'alternate', '@type': 'text/html', '@href': address });

const entryOf = ({ id, title, link, author, categories, published, updated, summary, html }: AtomEntry) => ({
  id,
  title: text(title),
  link: pageLink(link),
  author: { name: text(author) },
  category: categories.map(({ term, label }) => ({ '@term': text(term), '@label': text(label) })),
  published: published.toISOString(),
  updated: updated.toISOString(),
  summary: text(summary),
  content: { '@type': 'html', '#text': text(html) },
});

/** A feed in Atom 1.0 (RFC 4287). It names no address of its own: that holds its reader's token. */
export const atomXml = ({ id, title, link, language, updated, entries }: AtomFeed): string =>
  builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id,
      title: text(title),
      link: pageLink(link),
      generator: 'Tessera',
      updated: updated.toISOString(),
      entry: entries.map(entryOf),
    },
  });
