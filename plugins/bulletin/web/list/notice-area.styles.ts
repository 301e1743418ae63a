import { css } from 'lit';

/** List of 560 px with the detail beside it; under 1280 px one of the two at a time. */
export const noticeAreaStyles = css`
  .split { display: grid; grid-template-columns: 560px minmax(0, 1fr); gap: 16px; }
  .list, .detail { display: flex; flex-direction: column; min-width: 0; overflow: hidden; }
  .detail t-empty { margin-block: auto; padding: 32px; }
  @media (min-width: 1280px) {
    .split { height: calc(100dvh - var(--t-header) - 168px); min-height: 480px; }
    .list, .detail { min-height: 0; }
  }
  @media (max-width: 1279.98px) {
    .split { grid-template-columns: minmax(0, 1fr); }
    .split.chosen .list, .split:not(.chosen) .detail { display: none; }
  }
  @media (max-width: 767.98px) {
    /* the notice's own title is what the page is about; this one stays for screen readers */
    .page-head:has(+ .chosen) { position: absolute; width: 1px; height: 1px; min-height: 0; overflow: hidden; clip-path: inset(50%); }
    .page-head:has(+ .chosen) .acts { display: none; }
    .split.chosen { margin-top: 8px; }
  }
  @media print {
    .page-head, .list { display: none; }
    .split { display: block; height: auto; }
    .detail { border: 0; box-shadow: none; }
  }
`;
