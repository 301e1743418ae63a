import { css } from 'lit';

/** Badges, counts and the 8 px unread mark. */
export const badge = css`
  :host(t-badge) { display: inline-flex; flex: none; vertical-align: middle; }
  .badge {
    display: inline-flex; align-items: center; gap: 4px; min-height: 20px; padding-inline: 6px; border-radius: var(--t-radius-1);
    background: var(--t-neutral-soft); color: var(--t-neutral-text); box-shadow: var(--t-soft-edge);
    font-size: var(--t-text-2xs); font-weight: 400; line-height: 1.2; white-space: nowrap; flex: none;
  }
  .badge.success { background: var(--t-success-soft); color: var(--t-success-text); }
  .badge.warning { background: var(--t-warning-soft); color: var(--t-warning-text); }
  .badge.danger { background: var(--t-danger-soft); color: var(--t-danger-text); }
  .badge.info { background: var(--t-info-soft); color: var(--t-info-text); }
  .badge.accent { background: var(--t-accent-soft); color: var(--t-accent-text); }
  .badge.must { background: var(--t-danger); color: var(--t-danger-contrast); font-weight: 600; }
  .badge.new { background: var(--t-spark); color: var(--t-spark-contrast); font-weight: 600; }
  .badge.line { background: transparent; box-shadow: inset 0 0 0 1px var(--t-border-strong); color: var(--t-text-muted); }
  .count {
    flex: none; display: inline-grid; place-items: center; min-width: 20px; height: 20px; padding-inline: 5px;
    border-radius: var(--t-radius-1); background: var(--t-neutral-soft); color: var(--t-neutral-text); box-shadow: var(--t-soft-edge);
    font-size: var(--t-text-2xs); font-weight: 600; line-height: 1; white-space: nowrap; font-variant-numeric: tabular-nums;
  }
  .count.accent { background: var(--t-accent); color: var(--t-accent-contrast); }
  .count.spark { background: var(--t-spark-on-frame); color: var(--t-spark-on-frame-contrast); }
  .mark-unread { flex: none; width: var(--t-mark); height: var(--t-mark); border-radius: var(--t-radius-1); background: var(--t-unread); }
  .mark-read { flex: none; width: var(--t-mark); }
  @media (forced-colors: active) {
    .badge, .count { border: 1px solid currentColor; }
    .mark-unread { background: Highlight; forced-color-adjust: none; }
  }
`;
