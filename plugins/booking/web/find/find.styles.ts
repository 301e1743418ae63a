import { css } from 'lit';

/** What the two pages of finding share: the ways beside the title, and a form beside what was found. */
export const findStyles = css`
  .ways { display: inline-flex; padding: 2px; border: 1px solid var(--t-border-strong); border-radius: var(--t-radius-3); background: var(--t-surface); }
  .ways a {
    display: inline-flex; align-items: center; min-height: 32px; padding: 0 12px; border-radius: var(--t-radius-2);
    color: var(--t-text); font-size: var(--t-text-s); text-decoration: none; white-space: nowrap;
  }
  .ways a:hover { background: var(--t-surface-muted); }
  .ways a[aria-current='page'] { background: var(--t-accent); color: var(--t-accent-contrast); font-weight: 600; }
  .cols { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-items: start; }
  .cols.with-form { grid-template-columns: minmax(0, 1fr) 23rem; }
  .found { min-width: 0; }
  .choose { display: flex; flex-wrap: wrap; align-items: end; gap: 12px; padding: 12px 16px; }
  .choose > * { flex: 0 1 auto; min-width: 9.5rem; }
  .state { padding: 40px 16px; }
  .back { display: none; margin-bottom: 12px; }
  booking-application-form { position: sticky; top: 12px; }
  @media (max-width: 1279.98px) {
    .cols.with-form { grid-template-columns: minmax(0, 1fr); }
    .back { display: inline-block; }
    booking-application-form { position: static; }
    .cols.with-form .found.behind { display: none; }
  }
  @media (max-width: 599.98px) {
    .page-head :is(.beside, .acts) { width: 100%; }
    .page-head .beside > * { flex: 1; }
    .ways { display: flex; width: 100%; } .ways a { flex: 1; justify-content: center; min-height: 44px; }
    .choose > * { flex: 1 1 100%; }
  }
  @media (forced-colors: active) { .ways a[aria-current='page'] { outline: 2px solid Highlight; } }
`;
