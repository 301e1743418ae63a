import { css } from 'lit';

export const applicationsStyles = css`
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 40px; margin-block: 4px 12px; }
  .filters { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 16px; }
  .filters t-search-field { flex: 1 1 14rem; max-width: 26rem; }
  section { margin-bottom: 24px; }
  h2 { margin-bottom: 8px; }
  .section-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-bottom: 8px; }
  .section-head h2 { margin: 0; }
  .section-head .edit { margin-inline-start: auto; }
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 12px; }
  .six { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 8px; padding: 12px; background: var(--t-surface); border: var(--t-line) solid var(--t-border); border-radius: var(--t-radius-3); box-shadow: var(--t-shadow-1); }
  .big { display: grid; justify-items: center; gap: 8px; height: 100%; padding: 8px 4px; border-radius: var(--t-radius-2); color: var(--t-text); line-height: 1.5; text-align: center; text-decoration: none; overflow-wrap: anywhere; align-content: start; }
  a.big:hover { background: var(--t-surface-hover); text-decoration: none; }
  .stone { display: grid; place-items: center; width: 56px; height: 56px; border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); box-shadow: var(--t-soft-edge); }
  t-callout { margin-bottom: 12px; }
  t-empty { padding-block: 16px; }
  @media (max-width: 599.98px) { .six { grid-template-columns: repeat(3, minmax(0, 1fr)); } .filters t-search-field { flex-basis: 100%; max-width: none; } }
`;
