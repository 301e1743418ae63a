import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { marks as basicMarks, nodes as basicNodes } from 'prosemirror-schema-basic';
import { bulletList, listItem, orderedList } from 'prosemirror-schema-list';
import { tableNodes } from 'prosemirror-tables';

const alignments = ['align-start', 'align-center', 'align-end'];

/** Alignment is a class: inline styles would be dropped by the content security policy. */
const alignmentOf = (element: HTMLElement): string | null =>
  alignments.find((name) => element.classList.contains(name)) ?? null;

const aligned = (tag: string, spec: NodeSpec, attributes: Record<string, unknown> = {}): NodeSpec => ({
  ...spec,
  attrs: { ...spec.attrs, align: { default: null } },
  parseDOM: [{ tag, getAttrs: (element) => ({ ...attributes, align: alignmentOf(element) }) }],
});

const paragraph: NodeSpec = {
  ...aligned('p', basicNodes.paragraph),
  toDOM: ({ attrs }): DOMOutputSpec => ['p', attrs.align ? { class: attrs.align } : {}, 0],
};

const levels = [2, 3, 4];
const heading: NodeSpec = {
  ...basicNodes.heading,
  attrs: { level: { default: 2 }, align: { default: null } },
  parseDOM: levels.map((level) => ({
    tag: `h${level}`,
    getAttrs: (element: HTMLElement) => ({ level, align: alignmentOf(element) }),
  })),
  toDOM: ({ attrs }): DOMOutputSpec => [`h${attrs.level}`, attrs.align ? { class: attrs.align } : {}, 0],
};

const simpleMark = (tag: string, ...others: string[]): MarkSpec => ({
  parseDOM: [tag, ...others].map((one) => ({ tag: one })),
  toDOM: () => [tag, 0],
});

const { blockquote, doc, hard_break, horizontal_rule, text } = basicNodes;
const { em, strong } = basicMarks;

/**
 * What a notice may hold, the same as the server lets through. Tables have no buttons here, but are kept as they are and
 * may be written in.
 */
export const noticeSchema = new Schema({
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
    hard_break,
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) }],
      toDOM: ({ attrs }) => ['a', { href: attrs.href, rel: 'noopener noreferrer' }, 0],
    },
    strong,
    em,
    underline: simpleMark('u'),
    strike: simpleMark('s', 'del'),
    sub: simpleMark('sub'),
    sup: simpleMark('sup'),
  },
});
