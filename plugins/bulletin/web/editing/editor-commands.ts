import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType, NodeType } from 'prosemirror-model';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { noticeSchema } from './notice-schema.js';

const { nodes, marks } = noticeSchema;

/** Is the selection, or what is about to be typed, under this mark? */
export function hasMark({ doc, selection, storedMarks }: EditorState, type: MarkType): boolean {
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
  return doc.rangeHasMark(selection.from, selection.to, type);
}

function isInside({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
  return false;
}

/** Wraps, or takes out of what it is wrapped in. */
const toggleWrap =
  (type: NodeType, wrap: Command): Command =>
  (state, dispatch, view) =>
    isInside(state, type) ? lift(state, dispatch) : wrap(state, dispatch, view);

const toggleHeading: Command = (state, dispatch) =>
  isInside(state, nodes.heading)
    ? setBlockType(nodes.paragraph)(state, dispatch)
    : setBlockType(nodes.heading, { level: 2 })(state, dispatch);

export interface EditorTool {
  id: 'strong' | 'em' | 'heading' | 'bullets' | 'numbers' | 'quote' | 'undo' | 'redo';
  icon: string;
  command: Command;
  /** Absent: an act, not a state. */
  isOn?: (state: EditorState) => boolean;
}

export const editorTools: readonly EditorTool[] = [
  { id: 'strong', icon: 'bold', command: toggleMark(marks.strong), isOn: (state) => hasMark(state, marks.strong) },
  { id: 'em', icon: 'italic', command: toggleMark(marks.em), isOn: (state) => hasMark(state, marks.em) },
  { id: 'heading', icon: 'h-2', command: toggleHeading, isOn: (state) => isInside(state, nodes.heading) },
  {
    id: 'bullets',
    icon: 'list',
    command: toggleWrap(nodes.bullet_list, wrapInList(nodes.bullet_list)),
    isOn: (state) => isInside(state, nodes.bullet_list),
  },
  {
    id: 'numbers',
    icon: 'list-numbers',
    command: toggleWrap(nodes.ordered_list, wrapInList(nodes.ordered_list)),
    isOn: (state) => isInside(state, nodes.ordered_list),
  },
  {
    id: 'quote',
    icon: 'blockquote',
    command: toggleWrap(nodes.blockquote, wrapIn(nodes.blockquote)),
    isOn: (state) => isInside(state, nodes.blockquote),
  },
  { id: 'undo', icon: 'arrow-back-up', command: undo },
  { id: 'redo', icon: 'arrow-forward-up', command: redo },
];
