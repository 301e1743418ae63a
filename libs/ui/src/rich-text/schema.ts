import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { marks as basicMarks, nodes as basicNodes } from 'prosemirror-schema-basic';
import { bulletList, listItem, orderedList } from 'prosemirror-schema-list';
import { tableNodes } from 'prosemirror-tables';
import { isOwnPicture, linkAddress } from './links.js';

const alignments = ['align-center', 'align-end'] as const;
export type Alignment = (typeof alignments)[number];

/** Alignment is a class: inline styles would be dropped by the content security policy. */
const alignmentOf = ({ classList }: HTMLElement): Alignment | null =>
  alignments.find((name) => classList.contains(name)) ?? null;

const aligned = (tag: string, spec: NodeSpec): NodeSpec => ({
  ...spec,
  attrs: { ...spec.attrs, align: { default: null } },
  parseDOM: [{ tag, getAttrs: (element) => ({ align: alignmentOf(element) }) }],
});

const classOf = ({ align }: { align?: string | null }) => (align ? { class: align } : {});

const paragraph: NodeSpec = {
  ...aligned('p', basicNodes.paragraph),
  toDOM: ({ attrs }): DOMOutputSpec => ['p', classOf(attrs), 0],
};

/** The page has the one heading of first level; those pasted become second. */
const levels: Readonly<Record<string, number>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
const heading: NodeSpec = {
  ...basicNodes.heading,
  attrs: { level: { default: 2 }, align: { default: null } },
  parseDOM: Object.entries(levels).map(([tag, level]) => ({
    tag,
    getAttrs: (element: HTMLElement) => ({ level, align: alignmentOf(element) }),
  })),
  toDOM: ({ attrs }): DOMOutputSpec => [`h${attrs.level}`, classOf(attrs), 0],
};

const picture: NodeSpec = {
  inline: true,
  group: 'inline',
  draggable: true,
  attrs: { src: {}, alt: { default: '' } },
  parseDOM: [
    {
      tag: 'img[src]',
      getAttrs: (element) => {
        const src = element.getAttribute('src') ?? '';
        return isOwnPicture(src) ? { src, alt: element.getAttribute('alt') ?? '' } : false;
      },
    },
  ],
  toDOM: ({ attrs }): DOMOutputSpec => ['img', { src: attrs.src, alt: attrs.alt }],
};

const link: MarkSpec = {
  attrs: { href: {} },
  inclusive: false,
  parseDOM: [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = linkAddress(element.getAttribute('href') ?? '');
        return href ? { href } : false;
      },
    },
  ],
  toDOM: ({ attrs }) => ['a', { href: attrs.href, rel: 'noopener noreferrer' }, 0],
};

const simpleMark = (tag: string, ...others: string[]): MarkSpec => ({
  parseDOM: [tag, ...others].map((one) => ({ tag: one })),
  toDOM: () => [tag, 0],
});

const { blockquote, doc, hard_break, horizontal_rule, text } = basicNodes;
const { em, strong } = basicMarks;

/** What rich text may hold; the same as the server lets through. */
export const richTextSchema = new Schema({
  nodes: {
    doc,
    paragraph,
    heading,
    blockquote,
    bullet_list: { ...bulletList, content: 'list_item+', group: 'block' },
    ordered_list: { ...orderedList, content: 'list_item+', group: 'block' },
    list_item: { ...listItem, content: 'paragraph block*' },
    ...tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} }),
    horizontal_rule,
    text,
    picture,
    hard_break,
  },
  marks: {
    link,
    strong,
    em,
    underline: simpleMark('u'),
    strike: simpleMark('s', 'del'),
    sub: simpleMark('sub'),
    sup: simpleMark('sup'),
  },
});
