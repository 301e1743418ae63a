import { css } from 'lit';

export const carouselStyles = css`
  :host { height: 100%; }
  section {
    display: grid; grid-template: 'picture words' minmax(0, 1fr) 'picture controls' auto / min(50%, 3 * var(--banner)) minmax(0, 1fr); height: 100%; overflow: hidden;
    background: var(--t-surface); border: var(--t-line) solid var(--t-border); border-radius: var(--t-radius-3); box-shadow: var(--t-shadow-1);
  }
  /* pictures are made for a light ground; in the dark theme they keep it */
  .slides { grid-area: picture; min-width: 0; min-height: 0; background: #fff; }
  .slide, .slide a { display: block; width: 100%; height: 100%; }
  .slide a:focus-visible { outline-offset: -4px; }
  img { display: block; width: 100%; height: 100%; object-fit: cover; color: #1b2523; font-size: var(--t-text-s); }
  .words { grid-area: words; align-self: center; padding: 12px 24px 4px; font-size: var(--t-text-m); line-height: var(--t-leading-text, 1.7); overflow: hidden; max-height: 100%; }
  .controls { grid-area: controls; display: flex; align-items: center; gap: 2px; padding: 0 12px 4px; }
  .controls > :last-child { margin-inline-start: auto; }
  button {
    display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-width: 44px; height: 44px; padding: 0 10px; border: 0;
    background: transparent; color: var(--t-text-muted); border-radius: var(--t-radius-2); cursor: pointer; font-size: var(--t-text-s); white-space: nowrap;
  }
  button:hover { background: var(--t-surface-hover); color: var(--t-text); }
  [role='tablist'] { display: flex; flex-wrap: wrap; }
  [role='tab'] { min-width: 24px; padding: 0; }
  /* the mark of the mosaic: a square of 8 px, hollow where one is not */
  [role='tab']::before { content: ''; width: 8px; height: 8px; border: 1px solid var(--t-border-strong); border-radius: var(--t-radius-1); }
  [role='tab'][aria-selected='true']::before { background: var(--t-accent); border-color: var(--t-accent); }
  .folded { display: flex; align-items: center; padding-inline: 4px; }
  @media (max-width: 1023.98px) {
    .words { padding: 8px 16px 0; font-size: var(--t-text-s); line-height: 1.5; }
    .fold span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  @media (max-width: 599.98px) {
    section { grid-template: 'picture' minmax(0, 1fr) 'controls' auto / minmax(0, 1fr); }
    .words { display: none; }
    .controls { padding: 0 4px; }
  }
  @media (forced-colors: active) { [role='tab'][aria-selected='true']::before { background: Highlight; } }
`;
