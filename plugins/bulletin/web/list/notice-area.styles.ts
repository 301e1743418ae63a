import { css } from 'lit';

export const noticeAreaStyles = css`
  .list { display: flex; flex-direction: column; }
  t-filter-bar { padding: 12px 16px; }
  bulletin-notice-list { flex: 1; min-height: 0; }
  t-list-detail > t-empty { align-content: center; padding: 32px; }
  @media (max-width: 767.98px) {
    t-filter-bar { padding-inline: 12px; }
    /* the notice's own title is what the page is about; this one stays for screen readers */
    .page-head:has(+ t-list-detail[chosen]) { position: absolute; width: 1px; height: 1px; min-height: 0; overflow: hidden; clip-path: inset(50%); }
    .page-head:has(+ t-list-detail[chosen]) .acts { display: none; }
    t-list-detail[chosen] { margin-top: 8px; }
  }
  @media print { .page-head { display: none; } }
`;
