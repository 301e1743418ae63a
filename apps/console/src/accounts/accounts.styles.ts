import { css } from 'lit';

export const accountsStyles = css`
  .split { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-items: start; }
  @media (min-width: 1280px) { .split.chosen { grid-template-columns: minmax(0, 1fr) 25rem; } }
`;
