import { css } from 'lit';

export const richTextStyles = css`
  .frame { border: var(--t-line) solid var(--t-border-strong); border-radius: var(--t-radius-2); background: var(--t-surface); overflow: clip; }
  .frame.bad { border-color: var(--t-danger); box-shadow: inset 0 0 0 1px var(--t-danger); }
  .frame.off { background: var(--t-surface-sunken); border-color: var(--t-border); color: var(--t-text-disabled); }
  .frame:has(.ProseMirror-focused) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: var(--t-focus-offset); }
  t-editor-toolbar { border-bottom: 1px solid var(--t-border); background: var(--t-surface-muted); }
  .editor .body {
    position: relative; max-width: none; min-height: var(--rich-text-height, 16rem); max-height: 60vh; margin: 0; padding: 10px 14px; overflow: auto;
    white-space: pre-wrap; word-wrap: break-word; font-variant-ligatures: none; outline: 0;
  }
  /* a table that scrolls inside cannot hold a selection of cells */
  .editor .body table { display: table; }
  .editor :is(td, th) { position: relative; }
  .editor .selectedCell { background: var(--t-surface-selected); outline: 2px solid var(--t-accent); outline-offset: -2px; }
  .editor li { position: relative; }
  .editor .ProseMirror-selectednode { outline: 2px solid var(--t-accent); }
  .editor .ProseMirror-hideselection *::selection { background: transparent; }
  .editor .ProseMirror-separator { display: inline !important; border: 0 !important; margin: 0 !important; }
`;
