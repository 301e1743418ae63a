import type { BlockState } from '../week-grid-model.js';

/** One meaning, one icon: beside word and pattern the third thing that tells states apart without colour. */
export const stateIcons: Readonly<Record<BlockState | 'free' | 'selected', string>> = {
  free: 'plus',
  taken: 'lock',
  waiting: 'hourglass',
  'open-waiting': 'hourglass',
  closed: 'ban',
  mine: 'user-check',
  selected: 'check',
};
