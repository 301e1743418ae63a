import { css } from 'lit';

/** The one spinner of the product: inside a button that is working. It stands still under reduced motion. */
export const spinner = css`
  .spinner {
    flex: none; width: 14px; height: 14px; border: 2px solid currentColor; border-inline-end-color: transparent;
    border-radius: 50%; animation: turn 0.9s linear infinite;
  }
  @keyframes turn { to { transform: rotate(1turn); } }
  @media (prefers-reduced-motion: reduce) { .spinner { animation: none; } }
`;
