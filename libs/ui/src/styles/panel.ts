import { css } from 'lit';

/** White stones on the limestone ground, and the parts that stand in them. */
export const panel = css`
  .panel {
    background: var(--t-surface); border: var(--t-line) solid var(--t-border); border-radius: var(--t-radius-3);
    box-shadow: var(--t-shadow-1);
  }
  .panel.flush { overflow: hidden; }
  .panel-head {
    display: flex; align-items: center; flex-wrap: wrap; gap: var(--t-space-3); min-height: var(--t-tile-bar); padding: 8px 16px;
  }
  .panel-head .acts { margin-inline-start: auto; display: flex; align-items: center; gap: var(--t-space-3); }
  .panel-body { padding: 0 16px 16px; }
  .panel-body:first-child { padding-top: 16px; }
  .panel-foot {
    display: flex; align-items: center; justify-content: flex-end; flex-wrap: wrap; gap: var(--t-space-3); padding: 12px 16px;
    background: var(--t-surface-muted); border-top: 1px solid var(--t-border);
    border-radius: 0 0 var(--t-radius-3) var(--t-radius-3);
  }
  .filters { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px; padding: 12px 16px; }
`;
