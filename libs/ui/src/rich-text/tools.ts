import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from 'prosemirror-tables';
import {
  align,
  alignmentAt,
  hasMark,
  insertRule,
  insertTable,
  isInside,
  toggleBullets,
  toggleHeading,
  toggleNumbers,
  toggleQuote,
} from './commands.js';
import { richTextSchema } from './schema.js';
import type { ToolName } from './words.js';

const { nodes, marks } = richTextSchema;

export interface EditorTool {
  name: ToolName;
  icon: string;
  /** Absent for what asks something first. */
  command?: Command;
  /** Absent: an act, not a state. */
  isOn?: (state: EditorState) => boolean;
}

const inside =
  (...parameters: [type: (typeof nodes)[string], attributes?: Record<string, unknown>]) =>
  (state: EditorState) =>
    isInside(state, ...parameters);
const alignedTo = (alignment: string | null) => (state: EditorState) => alignmentAt(state) === alignment;
const marked = (mark: (typeof marks)[string]) => (state: EditorState) => hasMark(state, mark);

/** The tools of text, in groups. */
export const textTools: readonly (readonly EditorTool[])[] = [
  [
    { name: 'strong', icon: 'bold', command: toggleMark(marks.strong), isOn: marked(marks.strong) },
    { name: 'em', icon: 'italic', command: toggleMark(marks.em), isOn: marked(marks.em) },
    { name: 'underline', icon: 'underline', command: toggleMark(marks.underline), isOn: marked(marks.underline) },
  ],
  [
    { name: 'heading', icon: 'h-2', command: toggleHeading(2), isOn: inside(nodes.heading, { level: 2 }) },
    { name: 'subheading', icon: 'h-3', command: toggleHeading(3), isOn: inside(nodes.heading, { level: 3 }) },
  ],
  [
    { name: 'bullets', icon: 'list', command: toggleBullets, isOn: inside(nodes.bullet_list) },
    { name: 'numbers', icon: 'list-numbers', command: toggleNumbers, isOn: inside(nodes.ordered_list) },
    { name: 'quote', icon: 'blockquote', command: toggleQuote, isOn: inside(nodes.blockquote) },
  ],
  [
    { name: 'align-start', icon: 'align-left', command: align(null), isOn: alignedTo(null) },
    { name: 'align-center', icon: 'align-center', command: align('align-center'), isOn: alignedTo('align-center') },
    { name: 'align-end', icon: 'align-right', command: align('align-end'), isOn: alignedTo('align-end') },
  ],
  [
    { name: 'link', icon: 'link', isOn: marked(marks.link) },
    { name: 'insert-table', icon: 'table', command: insertTable(3, 3) },
    { name: 'picture', icon: 'photo' },
    { name: 'rule', icon: 'separator', command: insertRule },
  ],
  [
    { name: 'undo', icon: 'arrow-back-up', command: undo },
    { name: 'redo', icon: 'arrow-forward-up', command: redo },
  ],
];

/** The tools of the table that the caret stands in. */
export const tableTools: readonly (readonly EditorTool[])[] = [
  [
    { name: 'row-above', icon: 'row-insert-top', command: addRowBefore },
    { name: 'row-below', icon: 'row-insert-bottom', command: addRowAfter },
    { name: 'row-remove', icon: 'row-remove', command: deleteRow },
  ],
  [
    { name: 'column-before', icon: 'column-insert-left', command: addColumnBefore },
    { name: 'column-after', icon: 'column-insert-right', command: addColumnAfter },
    { name: 'column-remove', icon: 'column-remove', command: deleteColumn },
  ],
  [
    { name: 'header-row', icon: 'table-row', command: toggleHeaderRow },
    { name: 'merge', icon: 'arrow-merge', command: mergeCells },
    { name: 'split', icon: 'arrows-split', command: splitCell },
  ],
  [{ name: 'table-remove', icon: 'table-off', command: deleteTable }],
];
