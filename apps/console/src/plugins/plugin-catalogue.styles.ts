import { css } from 'lit';

export const pluginCatalogueStyles = css`
  .tabs { margin-bottom: 16px; }
  .split { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-items: start; }
  section > t-skeleton, section > t-error-state, section > t-empty { padding: 24px 16px; }
  t-search-field { flex: 1 1 14rem; max-width: 22rem; }
  .counts { margin-inline-start: auto; align-self: center; }
  .name { display: flex; align-items: center; gap: 12px; }
  .name a { font-weight: 600; color: var(--t-text); }
  .name a::after { content: ''; position: absolute; inset: 0; }
  .name small { font-weight: 400; }
  tbody tr { position: relative; }
  .square { display: grid; place-items: center; width: 36px; height: 36px; border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); flex: none; }
  .selected .square { background: var(--t-surface); }
  @media (min-width: 1280px) { .split.chosen { grid-template-columns: minmax(0, 1fr) 24rem; } }
`;
