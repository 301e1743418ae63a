import fc from 'fast-check';
import {
  emptyDifference,
  type LayerDifference,
  type LayerKind,
  type LockKind,
  lockKinds,
  type PlacedTile,
  type Placement,
  type Rect,
} from '../src/index.js';

/** Made layers for specs: small grids and few ids, so that tiles really meet and layers speak of the same ones. */
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const anId = fc.constantFrom(...ids);

export const aRect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: 0, max: 11 }),
  y: fc.integer({ min: 0, max: 9 }),
  w: fc.integer({ min: 1, max: 12 }),
  h: fc.integer({ min: 1, max: 6 }),
});
const someLocks: fc.Arbitrary<LockKind[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<LockKind[]>([]) },
  { weight: 1, arbitrary: fc.subarray([...lockKinds]) },
);
const someSettings = fc.dictionary(fc.constantFrom('count', 'tabs'), fc.integer({ min: 1, max: 3 }), { maxKeys: 2 });
const aPlacement: fc.Arbitrary<Placement> = fc.record({
  id: anId,
  plugin: fc.constantFrom('bulletin', 'clock'),
  tile: fc.constantFrom('latest', 'world'),
  rect: aRect,
  settings: someSettings,
  locks: someLocks,
});

export const aDifference: fc.Arbitrary<LayerDifference> = fc.record({
  added: fc.array(aPlacement, { maxLength: 5 }),
  removed: fc.array(anId, { maxLength: 3 }),
  restored: fc.array(anId, { maxLength: 3 }),
  moved: fc.dictionary(anId, aRect, { maxKeys: 4 }),
  settings: fc.dictionary(anId, someSettings, { maxKeys: 3 }),
  locks: fc.dictionary(anId, someLocks, { maxKeys: 3 }),
});

export const someLayers: fc.Arbitrary<Record<LayerKind, LayerDifference>> = fc.record({
  platform: aDifference,
  agency: aDifference,
  account: aDifference,
});

export const tile = (id: string, rect: [x: number, y: number, w: number, h: number], more: Partial<PlacedTile> = {}) =>
  ({
    id,
    plugin: 'bulletin',
    tile: 'latest',
    rect: { x: rect[0], y: rect[1], w: rect[2], h: rect[3] },
    settings: {},
    locks: [],
    layer: 'platform',
    ...more,
  }) as PlacedTile;

export const saying = (more: Partial<LayerDifference>): LayerDifference => ({ ...emptyDifference(), ...more });
