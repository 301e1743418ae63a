export type Axis = 'horizontal' | 'vertical' | 'both';

const backward: Record<Axis, readonly string[]> = {
  horizontal: ['ArrowLeft'],
  vertical: ['ArrowUp'],
  both: ['ArrowLeft', 'ArrowUp'],
};
const forward: Record<Axis, readonly string[]> = {
  horizontal: ['ArrowRight'],
  vertical: ['ArrowDown'],
  both: ['ArrowRight', 'ArrowDown'],
};

/** Where an arrow, Home or End leads in a group of `count` that goes round; null when the key means nothing here. */
export function rovedIndex(key: string, current: number, count: number, axis: Axis): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (backward[axis].includes(key)) return (current - 1 + count) % count;
  if (forward[axis].includes(key)) return (current + 1) % count;
  return null;
}
