import { describe, expect, it } from '@jest/globals';
import { AllSelection, EditorState, TextSelection } from 'prosemirror-state';
import { align, insertTable, linkedRange, setLink, toggleHeading, trailingParagraph } from './commands.js';
import { richTextSchema } from './schema.js';

const { nodes, marks } = richTextSchema;
const paragraph = (words: string) => nodes.paragraph.create(null, words ? richTextSchema.text(words) : null);
const stateOf = (...words: string[]) =>
  EditorState.create({ doc: nodes.doc.create(null, words.map(paragraph)), plugins: [trailingParagraph()] });

/** The state after a command, with the caret or selection put somewhere before. */
function after(
  state: EditorState,
  command: (state: EditorState, dispatch: (tr: EditorState['tr']) => void) => boolean,
  from = 1,
  to = from,
) {
  let result = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  command(result, (change) => {
    result = result.apply(change);
  });
  return result;
}

describe('the commands of rich text', () => {
  it('turn a paragraph into a heading and back', () => {
    const heading = after(stateOf('停電'), toggleHeading(2));
    expect(heading.doc.toString()).toBe('doc(heading("停電"))');
    expect(after(heading, toggleHeading(3)).doc.firstChild?.attrs.level).toBe(3);
    expect(after(heading, toggleHeading(2)).doc.toString()).toBe('doc(paragraph("停電"))');
  });

  it('align every paragraph of the selection, and no other', () => {
    const { doc } = after(stateOf('一', '二', '三'), align('align-center'), 1, 5);
    expect(doc.children.map(({ attrs }) => attrs.align)).toEqual(['align-center', 'align-center', null]);
  });

  it('put in a table with a header row and a paragraph behind it, and none into a table', () => {
    const state = after(stateOf(''), insertTable(2, 2));
    expect(state.doc.childCount).toBe(2);
    expect(state.doc.lastChild?.type).toBe(nodes.paragraph);
    expect(state.doc.firstChild?.toString()).toBe(
      'table(table_row(table_header(paragraph), table_header(paragraph)), table_row(table_cell(paragraph), table_cell(paragraph)))',
    );
    expect(state.selection.$from.node(3).type).toBe(nodes.table_header);
    expect(insertTable(2, 2)(state)).toBe(false);
  });

  it('find the whole link around the caret, change it and take it away', () => {
    const linked = after(stateOf('請看說明書頁'), setLink({ from: 3, to: 6 }, 'https://a.gov.tw'), 1);
    const inside = after(linked, () => true, 4);
    expect(linkedRange(inside)).toEqual({ from: 3, to: 6, href: 'https://a.gov.tw' });
    const changed = after(inside, setLink(linkedRange(inside), 'tel:1999'), 4);
    expect(linkedRange(changed)).toEqual({ from: 3, to: 6, href: 'tel:1999' });
    const gone = after(changed, setLink(linkedRange(changed), undefined), 4);
    expect(gone.doc.rangeHasMark(0, gone.doc.content.size, marks.link)).toBe(false);
    expect(linkedRange(gone)).toEqual({ from: 4, to: 4, href: '' });
  });

  it('are found where everything is selected', () => {
    const linked = after(stateOf('說明', '其他'), setLink({ from: 1, to: 3 }, 'https://a.gov.tw'));
    const everything = linked.apply(linked.tr.setSelection(new AllSelection(linked.doc)));
    expect(linkedRange(everything)).toEqual({ from: 1, to: 3, href: 'https://a.gov.tw' });
  });

  it('write the address where nothing is selected', () => {
    expect(after(stateOf(''), setLink({ from: 1, to: 1 }, 'mailto:a@b.tw')).doc.textContent).toBe('a@b.tw');
  });
});
