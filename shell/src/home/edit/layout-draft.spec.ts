import { describe, expect, it } from '@jest/globals';
import type { LayerDifference, PlacedTile, ResolvedLayout } from '@tessera/contracts';
import { emptyDifference, layoutBelow, resolveLayout } from '@tessera/contracts/resolve-layout';
import { movedTo, tileOf, withNew } from './arrange.js';
import { LayoutDraft } from './layout-draft.js';

const tile = (id: string, x: number, y: number, locks: PlacedTile['locks'] = []): PlacedTile => ({
  id,
  plugin: 'core',
  tile: 'any',
  rect: { x, y, w: 4, h: 2 },
  settings: {},
  locks,
  layer: 'platform',
});
const below: ResolvedLayout = {
  shown: [tile('a', 0, 0), tile('b', 4, 0), tile('c', 8, 0, ['presence', 'place', 'size'])],
  removed: [tile('offered', 0, 2)],
};
const draftOf = (mode: 'classic' | 'custom' = 'custom', difference: LayerDifference = emptyDifference()) =>
  new LayoutDraft(below, difference, 'account', mode);
const shownIds = (draft: LayoutDraft) => draft.shown.map(({ id }) => id);

describe('a draft', () => {
  it('goes back and forth through every step, and forgets what came after a new one', () => {
    const draft = draftOf();
    draft.arrange(movedTo(draft.shown, 'a', { x: 4, y: 0 }));
    draft.remove('b');
    expect([draft.changes, shownIds(draft)]).toEqual([2, ['a', 'c']]);
    draft.undo();
    expect(shownIds(draft)).toContain('b');
    draft.redo();
    expect(shownIds(draft)).not.toContain('b');
    draft.undo();
    draft.settle('a', { count: 3 });
    expect([draft.canRedo, draft.changes]).toEqual([false, 2]);
    draft.undo();
    draft.undo();
    expect([draft.changes, draft.difference]).toEqual([0, emptyDifference()]);
  });

  it('counts no step that changes nothing', () => {
    const draft = draftOf();
    draft.arrange(draft.shown);
    draft.reset();
    expect(draft.changes).toBe(0);
  });

  it('keeps an own tile that was put away, with its settings, while others are moved', () => {
    const draft = draftOf();
    draft.arrange(withNew(draft.shown, { ...tile('mine', 0, 0), layer: 'account', settings: { zone: 'UTC' } }));
    draft.remove('mine');
    draft.remove('b');
    draft.arrange(movedTo(draft.shown, 'a', { x: 4, y: 0 }));
    expect(draft.removed.map(({ id }) => id).sort()).toEqual(['b', 'mine', 'offered']);
    draft.restore('mine');
    draft.restore('b');
    draft.restore('offered');
    expect(shownIds(draft).sort()).toEqual(['a', 'b', 'c', 'mine', 'offered']);
    expect(tileOf(draft.shown, 'mine')?.settings).toEqual({ zone: 'UTC' });
    draft.remove('offered');
    expect(draft.difference.restored).toEqual([]);
  });

  it('keeps the place of a tile that was put away while others are moved', () => {
    const draft = draftOf();
    draft.arrange(movedTo(draft.shown, 'a', { x: 4, y: 0 }));
    draft.remove('a');
    draft.arrange(movedTo(draft.shown, 'b', { x: 0, y: 0 }));
    draft.restore('a');
    expect([tileOf(draft.shown, 'a')?.rect.x, tileOf(draft.shown, 'b')?.rect.x]).toEqual([4, 0]);
  });

  it('comes to the same on the page: what was arranged and then put away stays away, and comes back in its place', () => {
    const layers = {
      platform: { ...emptyDifference(), added: [tile('a', 0, 0), tile('b', 4, 0)] },
      agency: emptyDifference(),
    };
    const draft = new LayoutDraft(layoutBelow(layers, 'custom'), emptyDifference(), 'account', 'custom');
    const page = () => resolveLayout({ ...layers, account: draft.difference }, 'custom').shown.map(({ id }) => id);
    draft.restore('a');
    draft.restore('b');
    draft.arrange(movedTo(draft.shown, 'a', { x: 8, y: 0 }));
    draft.remove('a');
    expect([shownIds(draft), page()]).toEqual([['b'], ['b']]);
    draft.settle('b', { count: 3 });
    draft.arrange(movedTo(draft.shown, 'b', { x: 0, y: 0 }));
    expect([shownIds(draft), page()]).toEqual([['b'], ['b']]);
    draft.restore('a');
    expect([shownIds(draft), page()]).toEqual([
      ['b', 'a'],
      ['b', 'a'],
    ]);
    expect(tileOf(draft.shown, 'a')?.rect.x).toBe(8);
    draft.remove('b');
    expect(page()).toEqual(['a']);
  });

  it('exchanges two of a classic dashboard and places nothing freely there', () => {
    const draft = draftOf('classic');
    draft.arrange(movedTo(draft.shown, 'a', { x: 4, y: 0 }));
    expect(draft.changes).toBe(0);
    draft.exchange('a', 'c');
    expect(draft.changes).toBe(0);
    draft.exchange('a', 'b');
    expect(shownIds(draft)).toEqual(['b', 'a', 'c']);
  });

  it('locks for the layers above, and keeps its own locks while arranging', () => {
    const draft = new LayoutDraft(below, emptyDifference(), 'agency', 'custom');
    draft.lock('a', ['presence', 'place']);
    draft.arrange(movedTo(draft.shown, 'a', { x: 4, y: 0 }));
    expect(draft.locksOf('a')).toEqual(['presence', 'place']);
    expect(tileOf(draft.shown, 'a')?.rect.x).toBe(4);
    draft.lock('a', []);
    expect(draft.difference.locks).toEqual({});
  });
});
