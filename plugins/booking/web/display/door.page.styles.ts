import { css } from 'lit';

/** Read from two metres: sizes follow the screen, not the text size of a desk. */
export const doorPageStyles = css`
  :host {
    display: grid; min-height: 100dvh; padding: clamp(16px, 3vmin, 48px); gap: clamp(12px, 2.4vmin, 32px); background: var(--t-surface-canvas);
    grid-template: auto 1fr / minmax(0, 3fr) minmax(240px, 2fr);
    --door-s: clamp(16px, 2.4vmin, 28px); --door-m: clamp(20px, 4vmin, 52px); --door-l: clamp(28px, 6vmin, 80px); --door-xl: clamp(40px, 11vmin, 144px);
    font-size: var(--door-s);
  }
  header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 8px 32px; }
  h1 { font-size: var(--door-l); line-height: 1.2; text-wrap: pretty; }
  .place { color: var(--t-text-muted); font-size: var(--door-s); }
  .clock { margin-inline-start: auto; text-align: end; font-variant-numeric: tabular-nums; }
  .clock b { display: block; font-size: var(--door-l); line-height: 1.1; font-weight: 600; }
  .clock span { color: var(--t-text-muted); }
  .standing {
    display: flex; flex-direction: column; justify-content: center; gap: 0.5em; padding: clamp(20px, 4vmin, 64px); min-width: 0;
    border-radius: var(--t-radius-4); border: var(--t-line) solid var(--t-border); background: var(--t-surface);
  }
  .standing.free { background: var(--t-accent); color: var(--t-accent-contrast); border-color: var(--t-accent-border); }
  .standing.in-use { background: var(--t-neutral); color: var(--t-neutral-contrast); border-color: var(--t-neutral-border); }
  .standing.closed { background: var(--t-hatch-closed), var(--t-surface); }
  .word { display: flex; align-items: center; gap: 0.3em; font-size: var(--door-xl); font-weight: 600; line-height: 1.1; }
  .word t-icon { flex: none; zoom: 2.2; }
  .what { font-size: var(--door-l); line-height: 1.3; font-weight: 600; text-wrap: pretty; overflow-wrap: anywhere; }
  .until { font-size: var(--door-m); line-height: 1.4; }
  aside { display: flex; flex-direction: column; gap: inherit; min-width: 0; }
  .coming { flex: 1; border-top: 4px solid var(--t-today); padding-top: 12px; min-width: 0; }
  h2 { font-size: var(--door-s); color: var(--t-text-muted); font-weight: 600; }
  li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.8em; padding: 0.5em 0; border-bottom: 1px solid var(--t-border); }
  li time { font-size: var(--door-m); font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
  li b { font-size: var(--door-m); font-weight: 600; overflow-wrap: anywhere; }
  li small { grid-column: 2; display: flex; align-items: center; gap: 0.3em; font-size: var(--door-s); color: var(--t-text-muted); }
  .none { padding: 0.5em 0; font-size: var(--door-m); color: var(--t-text-muted); }
  figure { display: flex; align-items: center; gap: 24px; margin: 0; }
  /* codes are black on white in every theme: scanners want it so */
  figure img { width: clamp(140px, 26vmin, 320px); height: auto; background: #ffffff; border-radius: var(--t-radius-2); }
  figcaption { font-size: var(--door-m); font-weight: 600; }
  @media (max-width: 719.98px), (orientation: portrait) {
    :host { grid-template: auto auto 1fr / minmax(0, 1fr); }
  }
  @media (forced-colors: active) { .standing { border-width: 4px; } }
`;
