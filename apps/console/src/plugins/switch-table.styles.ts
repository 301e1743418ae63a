import { css } from 'lit';

export const switchTableStyles = css`
  .agency { display: flex; align-items: center; gap: 8px; font-weight: 400; }
  .agency.level-1 { font-weight: 600; }
  .level-2 { padding-inline-start: 24px; }
  .level-3 { padding-inline-start: 48px; }
  .level-4 { padding-inline-start: 72px; }
  .level-5 { padding-inline-start: 96px; }
  :is(.level-6, .level-7, .level-8) { padding-inline-start: 112px; }
  .agency > t-icon { color: var(--t-text-muted); }
  .twist { width: 28px; height: 28px; flex: none; }
  .twist t-icon { transition: transform var(--t-quick); }
  .twist[aria-expanded='true'] t-icon { transform: rotate(90deg); }
  .word { display: inline-flex; align-items: center; gap: 6px; vertical-align: middle; }
  .word t-icon { color: var(--t-text-muted); }
  .origin small { padding-inline-start: 22px; overflow-wrap: anywhere; }
  .acts t-menu { vertical-align: middle; }
  .acts t-switch { margin-inline-end: 8px; }
  t-empty { padding: 24px 16px; }
  @media (max-width: 599.98px) {
    .level-2 { padding-inline-start: 12px; }
    .level-3 { padding-inline-start: 24px; }
    :is(.level-4, .level-5, .level-6, .level-7, .level-8) { padding-inline-start: 36px; }
    .twist { width: 44px; height: 44px; }
    span.twist { width: 12px; }
  }
`;
