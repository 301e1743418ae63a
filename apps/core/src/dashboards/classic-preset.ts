import { emptyDifference, type LayerDifference, type Placement } from '@tessera/contracts';

const place = (
  plugin: string,
  tile: string,
  rect: Placement['rect'],
  more: Partial<Pick<Placement, 'id' | 'settings'>> = {},
): Placement => ({ id: `${plugin}-${tile}`, plugin, tile, rect, settings: {}, locks: [], ...more });

/**
 * The platform's layer of a portal whose administrators have arranged nothing. Its small tiles come in pairs of one
 * size: on a classic dashboard only such tiles change places.
 */
export const classicPreset: LayerDifference = {
  ...emptyDifference(),
  added: [
    place('core', 'applications', { x: 0, y: 0, w: 6, h: 3 }),
    place('core', 'waiting', { x: 6, y: 0, w: 3, h: 4 }),
    place('core', 'my-settings', { x: 9, y: 0, w: 3, h: 4 }),
    place('bulletin', 'latest', { x: 0, y: 3, w: 6, h: 4 }),
    place('clock', 'working-day', { x: 6, y: 4, w: 3, h: 3 }),
    place('bulletin', 'must-read', { x: 9, y: 4, w: 3, h: 3 }),
  ],
};
