import { lift, setBlockType, wrapIn } from 'prosemirror-commands';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { wrapInList } from 'prosemirror-schema-list';
import { AllSelection, type Command, type EditorState, Plugin, Selection, TextSelection } from 'prosemirror-state';
import { richTextSchema } from './schema.js';

const { nodes, marks } = richTextSchema;

/** Is the selection, or what is about to be typed, under this mark? */
export function hasMark({ doc, selection, storedMarks }: EditorState, type: MarkType): boolean {
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
  return doc.rangeHasMark(selection.from, selection.to, type);
}

/** Does the selection begin inside a node of this type, with these attributes? */
export function isInside({ selection: { $from } }: EditorState, type: NodeType, attributes: Attrs = {}): boolean {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === type && Object.entries(attributes).every(([name, value]) => node.attrs[name] === value))
      return true;
  }
  return false;
}

/** Wraps, or takes out of what it is wrapped in. */
const toggleWrap =
  (type: NodeType, wrap: Command): Command =>
  (state, dispatch, view) =>
    isInside(state, type) ? lift(state, dispatch) : wrap(state, dispatch, view);

export const toggleBullets = toggleWrap(nodes.bullet_list, wrapInList(nodes.bullet_list));
export const toggleNumbers = toggleWrap(nodes.ordered_list, wrapInList(nodes.ordered_list));
export const toggleQuote = toggleWrap(nodes.blockquote, wrapIn(nodes.blockquote));

export const toggleHeading =
  (level: number): Command =>
  (state, dispatch) =>
    isInside(state, nodes.heading, { level })
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(nodes.heading, { level })(state, dispatch);

export const insertRule: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.horizontal_rule.create()).scrollIntoView());
  return true;
};

/** Aligns the paragraphs and headings of the selection; null: as the text runs. */
export const align =
  (alignment: string | null): Command =>
  (state, dispatch) => {
    const change = state.tr;
    for (const { $from, $to } of state.selection.ranges)
      state.doc.nodesBetween($from.pos, $to.pos, (node, place) => {
        if (node.type === nodes.paragraph || node.type === nodes.heading)
          change.setNodeAttribute(place, 'align', alignment);
      });
    if (!change.docChanged) return false;
    dispatch?.(change.scrollIntoView());
    return true;
  };

export const alignmentAt = ({ selection: { $from } }: EditorState): unknown => $from.parent.attrs.align ?? null;

/** Puts in a table with a header row and leaves the caret in its first cell. Tables do not stand in tables. */
export const insertTable =
  (rows: number, columns: number): Command =>
  (state, dispatch) => {
    if (isInside(state, nodes.table)) return false;
    const row = (type: NodeType) =>
      nodes.table_row.create(
        null,
        Array.from({ length: columns }, () => type.createAndFill()!),
      );
    const table = nodes.table.create(
      null,
      Array.from({ length: rows }, (_, at) => row(at === 0 ? nodes.table_header : nodes.table_cell)),
    );
    if (!dispatch) return true;
    const change = state.tr.replaceSelectionWith(table);
    let first: number | undefined;
    change.doc.descendants((node, place) => {
      if (node === table) first = place;
      return first === undefined;
    });
    if (first !== undefined) change.setSelection(TextSelection.near(change.doc.resolve(first + 1)));
    dispatch(change.scrollIntoView());
    return true;
  };

/** Where the link around the caret begins and ends, or the selection. */
export function linkedRange({ doc, selection }: EditorState): { from: number; to: number; href: string } {
  const { from, to } = selection;
  // everything begins before the first paragraph, where nothing is linked
  const { $from } = selection instanceof AllSelection ? Selection.atStart(doc) : selection;
  const mark = marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
  if (!mark) return { from, to, href: '' };
  let [start, end] = [$from.start(), $from.start()];
  let found: { from: number; to: number } | undefined;
  $from.parent.forEach((child, offset) => {
    const place = $from.start() + offset;
    if (!mark.isInSet(child.marks)) [start, end] = [place + child.nodeSize, place + child.nodeSize];
    else end = place + child.nodeSize;
    if (end > start && start <= $from.pos && $from.pos <= end) found = { from: start, to: end };
  });
  return { ...(found ?? { from, to }), href: mark.attrs.href };
}

/** Links a range, in place of what it was linked to; without an address only takes the link away. */
export const setLink =
  ({ from, to }: { from: number; to: number }, href: string | undefined): Command =>
  (state, dispatch) => {
    const change = state.tr;
    if (from === to && href)
      change.insert(from, richTextSchema.text(href.replace(/^(?:mailto|tel):/, ''), [marks.link.create({ href })]));
    else {
      change.removeMark(from, to, marks.link);
      if (href) change.addMark(from, to, marks.link.create({ href }));
    }
    dispatch?.(change.scrollIntoView());
    return true;
  };

export const insertPicture =
  (src: string, alt: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.picture.create({ src, alt })).scrollIntoView());
    return true;
  };

/** Keeps a paragraph behind what the caret could not leave downwards. */
export const trailingParagraph = (): Plugin =>
  new Plugin({
    appendTransaction: (_transactions, _before, { doc, tr }) =>
      doc.lastChild?.isTextblock ? null : tr.insert(doc.content.size, nodes.paragraph.create()),
  });
