import { css } from 'lit';

export const organisationStyles = css`
  .split { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-items: start; }
  .tree { display: flex; flex-direction: column; gap: 8px; padding: 12px; }
  .none { padding: 48px 16px; }
  .back { margin-bottom: 8px; }
  @media (min-width: 1024px) {
    .split { grid-template-columns: minmax(20rem, 2fr) minmax(0, 3fr); }
    .tree { position: sticky; top: calc(var(--t-header) + 16px); height: calc(100vh - var(--t-header) - 136px); min-height: 24rem; }
    .tree console-agency-tree { flex: 1; min-height: 0; }
    .back { display: none; }
  }
  @media (max-width: 1023.98px) {
    .split.chosen .tree, .split:not(.chosen) .detail { display: none; }
  }
`;
