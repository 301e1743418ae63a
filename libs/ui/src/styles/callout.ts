import { css } from 'lit';

export const callout = css`
  .callout {
    display: flex; gap: 10px; padding: 10px 12px; border: var(--t-line) solid var(--t-info-border); border-radius: var(--t-radius-2);
    background: var(--t-info-soft); color: var(--t-info-text); line-height: 1.6; text-wrap: pretty;
  }
  .callout.success { background: var(--t-success-soft); border-color: var(--t-success-border); color: var(--t-success-text); }
  .callout.warning { background: var(--t-warning-soft); border-color: var(--t-warning-border); color: var(--t-warning-text); }
  .callout.danger { background: var(--t-danger-soft); border-color: var(--t-danger-border); color: var(--t-danger-text); }
  .callout > t-icon { margin-top: 1px; }
  .callout .heading { display: block; font-weight: 600; }
  .callout ::slotted(a), .callout a { color: inherit !important; text-decoration: underline !important; text-underline-offset: 3px; }
`;
