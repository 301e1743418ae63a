import { css } from 'lit';

export const noticeFormStyles = css`
  .form { max-width: 760px; }
  .fields { display: grid; gap: 20px; padding: 20px 24px 24px; }
  .state { padding: 24px; }
  .start { margin-inline-end: auto; }
  @media (max-width: 599.98px) {
    .fields { padding: 16px; }
    /* the preview has a line of its own, so that the three ways to end stay together */
    .panel-foot { display: grid; grid-template-columns: 1fr auto auto; gap: 8px; justify-items: end; }
    .start { grid-column: 1 / -1; justify-self: start; }
  }
`;
