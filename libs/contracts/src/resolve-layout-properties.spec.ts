import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDifference, aRect, saying, someLayers } from '../test/layout-cases.js';
import {
  dashboardModes,
  differenceOf,
  gridColumns,
  inReadingOrder,
  isLocked,
  layoutBelow,
  layoutIn,
  overlaps,
  type PlacedTile,
  resolveLayout,
  withTileAt,
} from './index.js';

const cases = { numRuns: 200 };
const aMode = fc.constantFrom(...dashboardModes);
const byId = (tiles: readonly PlacedTile[]) => new Map(tiles.map((tile) => [tile.id, tile]));

function expectOrderly(tiles: readonly { id: string; rect: PlacedTile['rect'] }[], columns: number): void {
  expect(new Set(tiles.map(({ id }) => id)).size).toBe(tiles.length);
  for (const [index, { rect }] of tiles.entries()) {
    expect(rect.x >= 0 && rect.y >= 0 && rect.w >= 1 && rect.x + rect.w <= columns).toBe(true);
    for (const other of tiles.slice(index + 1)) expect(overlaps(rect, other.rect)).toBe(false);
  }
}

describe('the sum of the layers, whatever they say,', () => {
  it('is the same for the same layers, however their members are ordered', () => {
    fc.assert(
      fc.property(someLayers, aMode, (layers, mode) => {
        const turned = <Value>(record: Record<string, Value>) => Object.fromEntries(Object.entries(record).reverse());
        const reordered = Object.fromEntries(
          Object.entries(layers).map(([kind, one]) => [
            kind,
            { ...one, moved: turned(one.moved), settings: turned(one.settings), locks: turned(one.locks) },
          ]),
        ) as typeof layers;
        expect(resolveLayout(reordered, mode)).toEqual(resolveLayout(structuredClone(layers), mode));
      }),
      cases,
    );
  });

  it('never overlaps and stays inside the twelve columns, in reading order', () => {
    fc.assert(
      fc.property(someLayers, aMode, (layers, mode) => {
        const { shown } = resolveLayout(layers, mode);
        expectOrderly(shown, gridColumns);
        expect(inReadingOrder(shown)).toEqual(shown);
      }),
      cases,
    );
  });

  it('holds every lock of the lower layers against the person', () => {
    fc.assert(
      fc.property(someLayers, aMode, (layers, mode) => {
        const below = layoutBelow(layers, mode);
        const shown = byId(resolveLayout(layers, mode).shown);
        for (const tile of below.shown) {
          const now = shown.get(tile.id);
          if (isLocked(tile, 'presence')) expect(now).toBeDefined();
          if (!now) continue;
          expect(now.locks).toEqual(tile.locks);
          if (isLocked(tile, 'place')) expect([now.rect.x, now.rect.y]).toEqual([tile.rect.x, tile.rect.y]);
          if (isLocked(tile, 'size')) expect([now.rect.w, now.rect.h]).toEqual([tile.rect.w, tile.rect.h]);
          if (isLocked(tile, 'settings')) expect(now.settings).toEqual(tile.settings);
        }
        for (const tile of below.removed) if (isLocked(tile, 'presence')) expect(shown.has(tile.id)).toBe(false);
      }),
      cases,
    );
  });

  it('never loses a tile of the person to a change of a lower layer', () => {
    fc.assert(
      fc.property(someLayers, aDifference, aDifference, aMode, (layers, platform, agency, mode) => {
        const own = (all: typeof layers) =>
          resolveLayout(all, mode)
            .shown.filter(({ layer }) => layer === 'account')
            .map(({ plugin, tile, settings, rect }) => [plugin, tile, settings, rect.w, rect.h])
            .map((one) => JSON.stringify(one))
            .sort();
        const kept = { ...layers, account: { ...layers.account, removed: [] } };
        expect(own({ ...kept, platform, agency })).toEqual(own(kept));
      }),
      cases,
    );
  });

  it('is what a difference made of it comes to again', () => {
    fc.assert(
      fc.property(someLayers, aMode, (layers, mode) => {
        const { shown } = resolveLayout(layers, mode);
        const account = differenceOf(layoutBelow(layers, mode), shown);
        expect(resolveLayout({ ...layers, account }, mode).shown).toEqual(shown);
      }),
      cases,
    );
  });

  it('keeps its order in six columns and in one', () => {
    fc.assert(
      fc.property(someLayers, (layers) => {
        const { shown } = resolveLayout(layers);
        for (const columns of [6, 1] as const) {
          const narrow = layoutIn(columns, shown);
          expectOrderly(narrow, columns);
          expect(inReadingOrder(narrow).map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
        }
      }),
      cases,
    );
  });
});

describe('moving a tile while arranging', () => {
  it('keeps all tiles, without overlap, and locked places where they are; what it comes to can be saved', () => {
    fc.assert(
      fc.property(someLayers, aRect, fc.nat(), (layers, rect, which) => {
        const below = layoutBelow(layers);
        const { shown } = resolveLayout(layers);
        const chosen = shown[which % Math.max(1, shown.length)]?.id ?? 'none';
        const after = withTileAt(shown, chosen, rect);
        expectOrderly(after, gridColumns);
        expect(after.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
        const was = byId(shown);
        for (const tile of after.filter((one) => isLocked(one, 'place') && one.id !== chosen))
          expect(tile.rect).toEqual(was.get(tile.id)?.rect);
        const account = differenceOf(below, after);
        const again = resolveLayout({ ...layers, account }).shown;
        expect(again.map(({ id, rect: at }) => [id, at])).toEqual(after.map(({ id, rect: at }) => [id, at]));
        expect(saying(account)).toEqual(account);
      }),
      cases,
    );
  });
});
