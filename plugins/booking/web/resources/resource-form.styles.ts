import { css } from 'lit';

export const resourceFormStyles = css`
  .panel.form { max-width: 820px; }
  .parts { display: grid; gap: 28px; padding: 20px 24px 24px; }
  .state { padding: 24px; }
  fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
  legend { padding: 0 0 12px; font-size: var(--t-text-l); font-weight: 600; }
  .fields { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .pair, .three { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); align-items: start; }
  .three { grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); }
  summary { min-height: 32px; cursor: pointer; color: var(--t-accent-text); }
  details[open] > summary { margin-bottom: 12px; }
  t-time-field, t-select { display: block; }
  @media (max-width: 599.98px) { .parts { padding: 16px; } summary { min-height: 44px; } }
`;
