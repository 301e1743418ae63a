import { css } from 'lit';

export const richTextFieldStyles = css`
  .frame { border: var(--t-line) solid var(--t-border-strong); border-radius: var(--t-radius-2); background: var(--t-surface); }
  .frame.bad { border-color: var(--t-danger); box-shadow: inset 0 0 0 1px var(--t-danger); }
  .frame:has(.ProseMirror-focused) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: var(--t-focus-offset); }
  .tools { display: flex; flex-wrap: wrap; gap: 2px; padding: 4px 6px; border-bottom: 1px solid var(--t-border); background: var(--t-surface-muted); border-radius: var(--t-radius-2) var(--t-radius-2) 0 0; }
  .linking { display: flex; gap: 8px; padding: 6px; border-bottom: 1px solid var(--t-border); }
  .address { flex: 1; min-width: 0; min-height: var(--t-control-small); padding-inline: 8px; border: 1px solid var(--t-border-strong); border-radius: var(--t-radius-2); background: var(--t-surface); }
  .editor .body { max-width: none; margin: 0; padding: 10px 14px; min-height: 16rem; max-height: 60vh; overflow: auto; white-space: pre-wrap; word-wrap: break-word; outline: 0; }
`;
