import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, DOMParser as ModelParser, type Node } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { trailingParagraph } from './commands.js';
import { cleanPasted } from './pasted.js';
import { richTextSchema } from './schema.js';

const { nodes, marks } = richTextSchema;

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Tab goes from cell to cell and out of the last one; elsewhere it leaves the editor. */
const keys = {
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-y': redo,
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.em),
  'Mod-u': toggleMark(marks.underline),
  Enter: splitListItem(nodes.list_item),
  'Shift-Enter': lineBreak,
  'Mod-[': liftListItem(nodes.list_item),
  'Mod-]': sinkListItem(nodes.list_item),
  Tab: goToNextCell(1),
  'Shift-Tab': goToNextCell(-1),
};

/** A document of HTML; the browser parses it without running or loading anything. */
function documentOf(html: string): Node {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return ModelParser.fromSchema(richTextSchema).parse(body);
}

const isBlank = (node: Node): boolean => {
  let blank = true;
  node.descendants((one) => {
    if (one.type === nodes.picture || one.type === nodes.table || (one.isText && one.text?.trim())) blank = false;
    return blank;
  });
  return blank;
};

/** HTML of a document, without the empty paragraphs behind it; nothing for one without words, tables and pictures. */
export function htmlOf(document: Node): string {
  if (isBlank(document)) return '';
  let { content } = document;
  while (content.childCount > 1 && content.lastChild?.type === nodes.paragraph && content.lastChild.childCount === 0)
    content = content.cut(0, content.size - content.lastChild.nodeSize);
  const holder = globalThis.document.createElement('div');
  holder.append(DOMSerializer.fromSchema(richTextSchema).serializeFragment(content));
  return holder.innerHTML;
}

export interface EditorOptions {
  place: HTMLElement;
  html: string;
  editable: () => boolean;
  /** Attributes of the editable element, such as its name for screen readers. */
  attributes: () => Record<string, string>;
  /** Keys of the field itself. */
  keys: Record<string, Command>;
  changed: (view: EditorView, documentChanged: boolean) => void;
}

export function openEditor({ place, html, editable, attributes, keys: own, changed }: EditorOptions): EditorView {
  const plugins = [history(), keymap(own), keymap(keys), keymap(baseKeymap), tableEditing(), trailingParagraph()];
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: documentOf(html), plugins }),
    attributes,
    editable,
    transformPastedHTML: cleanPasted,
    dispatchTransaction(transaction) {
      const { state, transactions } = view.state.applyTransaction(transaction);
      view.updateState(state);
      changed(
        view,
        transactions.some(({ docChanged }) => docChanged),
      );
    },
  });
  return view;
}

/** Puts other HTML into the editor; cannot be undone. */
export function replaceDocument(view: EditorView, html: string): void {
  view.updateState(EditorState.create({ doc: documentOf(html), plugins: view.state.plugins }));
}
