import type { Placement } from '@tessera/contracts';

const place = (plugin: string, tile: string, x: number, y: number, w: number, h: number): Placement => ({
  id: `${plugin}-${tile}`,
  plugin,
  tile,
  rect: { x, y, w, h },
  settings: {},
  locks: [],
});

/** Home page of everybody who has arranged nothing: fixed regions in the 12-column grid. */
export const classicPreset: readonly Placement[] = [
  place('bulletin', 'latest', 0, 0, 6, 4),
  place('core', 'my-settings', 6, 0, 3, 4),
  place('clock', 'working-day', 9, 0, 3, 4),
  place('core', 'applications', 0, 4, 8, 2),
  place('clock', 'world', 8, 4, 4, 2),
];
