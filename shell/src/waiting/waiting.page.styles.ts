import { css } from 'lit';

export const waitingPageStyles = css`
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 40px; margin-block: 4px 12px; }
  .columns { display: grid; grid-template-columns: 220px minmax(0, 1fr); gap: 16px; align-items: start; }
  .queue { min-width: 0; }
  .queue t-callout { display: block; margin-bottom: 12px; }
  .panel { overflow: clip; background: var(--t-surface); border: var(--t-line) solid var(--t-border); border-radius: var(--t-radius-3); }
  .loading { padding: 16px; }
  footer { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-height: 44px; padding: 6px 12px; border-top: 1px solid var(--t-border); }
  tessera-batch-bar { position: sticky; bottom: 20px; z-index: var(--t-z-sticky); margin-top: 16px; }
  @media (max-width: 1023.98px) { .columns { grid-template-columns: minmax(0, 1fr); gap: 12px; } }
  @media (max-width: 767.98px) { tessera-batch-bar { bottom: calc(var(--t-bottom-nav) + env(safe-area-inset-bottom, 0px) + 8px); } }
`;
