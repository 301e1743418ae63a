import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, DOMParser as ModelParser, type Node } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { noticeSchema } from './notice-schema.js';

const { nodes, marks } = noticeSchema;

const keys = {
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-y': redo,
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.em),
  'Mod-u': toggleMark(marks.underline),
  Enter: splitListItem(nodes.list_item),
  'Mod-[': liftListItem(nodes.list_item),
  'Mod-]': sinkListItem(nodes.list_item),
};

/** A document of HTML; the browser parses it without running or loading anything. */
function documentOf(html: string): Node {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return ModelParser.fromSchema(noticeSchema).parse(body);
}

/** HTML of a document; nothing for one without words. */
export function htmlOf(document: Node): string {
  if (document.textContent.trim() === '' && document.childCount <= 1) return '';
  const holder = globalThis.document.createElement('div');
  holder.append(DOMSerializer.fromSchema(noticeSchema).serializeFragment(document.content));
  return holder.innerHTML;
}

export interface EditorOptions {
  place: HTMLElement;
  html: string;
  /** Attributes of the editable element, such as its name for screen readers. */
  attributes: () => Record<string, string>;
  changed: (view: EditorView, documentChanged: boolean) => void;
}

/** The editor of notice bodies: what one can write in it is what the server lets through. */
export function openEditor({ place, html, attributes, changed }: EditorOptions): EditorView {
  const state = EditorState.create({
    doc: documentOf(html),
    plugins: [history(), keymap(keys), keymap(baseKeymap)],
  });
  const view: EditorView = new EditorView(place, {
    state,
    attributes,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      changed(view, transaction.docChanged);
    },
  });
  return view;
}

/** Puts other HTML into the editor; cannot be undone. */
export function replaceDocument(view: EditorView, html: string): void {
  view.updateState(EditorState.create({ doc: documentOf(html), plugins: view.state.plugins }));
}
