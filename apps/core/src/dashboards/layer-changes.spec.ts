import { describe, expect, it } from '@jest/globals';
import { emptyDifference, type LayerDifference, type Placement } from '@tessera/contracts';
import { withUnseen } from './dashboard-saving.service.js';
import { differenceErrors } from './difference-check.js';
import { changedPlacements, newsBetween } from './layer-news.js';
import { storedDifference } from './layer-parts.js';
import type { TileKind } from './tile-kinds.js';

const saying = (more: Partial<LayerDifference>): LayerDifference => ({ ...emptyDifference(), ...more });
const tile = (id: string, more: Partial<Placement> = {}): Placement => ({
  id,
  plugin: 'clock',
  tile: 'world',
  rect: { x: 0, y: 0, w: 4, h: 2 },
  settings: {},
  locks: [],
  ...more,
});
const platform = saying({ added: [tile('a'), tile('b', { rect: { x: 4, y: 0, w: 4, h: 2 } })] });

describe('what a person cannot see at the moment', () => {
  const stored = {
    platform,
    agency: saying({}),
    account: saying({ added: [tile('mine')], moved: { b: tile('b').rect } }),
  };

  it('is kept when the rest is saved anew', () => {
    const layers = { ...stored, platform: saying({ added: [tile('a')] }), account: saying({}) };
    const given = saying({ added: [tile('new')], removed: ['a'] });
    expect(withUnseen({ stored, layers }, given)).toEqual(
      saying({ added: [tile('new'), tile('mine')], removed: ['a'], moved: { b: tile('b').rect } }),
    );
  });

  it('cannot be changed by who guesses its id, and what is gone for good is forgotten', () => {
    const layers = { ...stored, platform: saying({ added: [tile('a')] }) };
    const given = saying({ removed: ['b', 'gone'], settings: { b: { x: 1 }, gone: { x: 1 } } });
    expect(withUnseen({ stored, layers }, given)).toEqual(saying({ moved: { b: tile('b').rect } }));
  });
});

describe('news of a layer', () => {
  const before = { platform, agency: saying({}) };
  const change = (agency: Partial<LayerDifference>) =>
    newsBetween(before, { platform, agency: saying(agency) }, 'classic').map(({ placement, change: what }) => [
      placement,
      what,
    ]);

  it.each([
    [{ added: [tile('c')] }, [['c', 'added']]],
    [{ removed: ['a'] }, [['a', 'removed']]],
    [{ moved: { a: { x: 0, y: 4, w: 4, h: 2 } } }, [['a', 'moved']]],
    [{ settings: { b: { seconds: true } } }, [['b', 'settings']]],
    [{ locks: { b: ['place'] } }, [['b', 'locks']]],
    // who makes way is not told: nobody decided anything about it
    [{ added: [tile('c', { rect: { x: 0, y: 0, w: 12, h: 2 } })] }, [['c', 'added']]],
    [{ removed: ['gone'] }, []],
    [{}, []],
  ] as const)('%j is told as %j', (agency, told) => {
    expect(change(agency as Partial<LayerDifference>)).toEqual(told);
  });

  it('on a custom dashboard is only what is there by itself', () => {
    const offered = { platform, agency: saying({ added: [tile('c')] }) };
    expect(newsBetween(before, offered, 'custom')).toEqual([]);
    const forced = { platform, agency: saying({ added: [tile('c', { locks: ['presence'] })] }) };
    expect(newsBetween(before, forced, 'custom')).toMatchObject([{ placement: 'c', layer: 'agency', change: 'added' }]);
  });

  it('tells the layers apart, and does not hang on how members are ordered', () => {
    const after = { platform: saying({ added: [tile('a')] }), agency: saying({ added: [tile('c')] }) };
    expect(newsBetween(before, after, 'classic')).toMatchObject([
      { placement: 'b', layer: 'platform', change: 'removed' },
      { placement: 'c', layer: 'agency', change: 'added' },
    ]);
    const one = saying({ settings: { a: { x: 1, y: 2 } } });
    const other = saying({ settings: { a: { y: 2, x: 1 } } });
    expect(changedPlacements(one, other)).toEqual([]);
  });
});

describe('a layer that was stored by an older portal', () => {
  it('has nothing of what that did not know', () => {
    expect(storedDifference({ removed: ['a'] })).toEqual(saying({ removed: ['a'] }));
    expect(storedDifference(null)).toEqual(emptyDifference());
  });
});

describe('sizes and kinds of tiles', () => {
  const kind = { size: { default: [4, 2], min: [3, 2], max: [6, 4] } } as unknown as TileKind;
  const below = {
    shown: [{ ...tile('odd', { rect: { x: 0, y: 0, w: 12, h: 2 } }), layer: 'platform' as const }],
    removed: [],
  };
  const errors = (difference: Partial<LayerDifference>, mayAdd = true, before = saying({})) =>
    differenceErrors(saying(difference), before, below, {
      find: (plugin) => (plugin === 'clock' ? kind : undefined),
      mayAdd: () => mayAdd,
    }).map(({ path, code }) => `${path} ${code}`);

  it('a tile that may no longer be added may stay', () => {
    expect(errors({ added: [tile('x')] }, false)).toEqual(['difference.added.0.tile unknown-tile']);
    expect(errors({ added: [tile('x')] }, false, saying({ added: [tile('x')] }))).toEqual([]);
    expect(errors({ added: [tile('x', { plugin: 'gone' })] }, true)).toEqual(['difference.added.0.tile unknown-tile']);
  });

  it('a size that a layer below gave is nobody else’s fault', () => {
    expect(errors({ moved: { odd: { x: 0, y: 4, w: 12, h: 2 } } })).toEqual([]);
    expect(errors({ moved: { odd: { x: 0, y: 4, w: 11, h: 2 } } })).toEqual(['difference.moved.odd.w size']);
    expect(errors({ moved: { gone: { x: 0, y: 4, w: 12, h: 2 } } })).toEqual([]);
  });

  it('a tile without settings takes none', () => {
    expect(errors({ settings: { odd: { zones: 'x' }, gone: { zones: 'x' } } })).toEqual([
      'difference.settings.odd.zones unrecognized-keys',
    ]);
  });
});
