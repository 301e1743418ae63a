import { describe, expect, it } from '@jest/globals';
import { emptyDifference, type LayerDifference } from '@tessera/contracts';
import type { Caller } from '@tessera/sdk';
import { layersFor } from './dashboard-layers.js';
import type { TileKinds } from './tile-kinds.js';

const placement = (id: string, tile: string) => ({
  id,
  plugin: 'vault',
  tile,
  rect: { x: 0, y: 0, w: 4, h: 2 },
  settings: {},
  locks: [],
});
const saying = (more: Partial<LayerDifference>): LayerDifference => ({ ...emptyDifference(), ...more });
const kinds = {
  hasPlace: (_caller: Caller, _plugin: string, tile: string) => tile !== 'secret',
} as unknown as TileKinds;

describe('the layers that a person reads', () => {
  it('say nothing of tiles that are not for that person, whichever layer speaks of them', () => {
    const of = (id: string) => ({
      moved: { [id]: { x: 1, y: 1, w: 4, h: 2 } },
      settings: { [id]: { account: 'hidden' } },
      locks: { [id]: ['presence' as const] },
      removed: [id],
      restored: [id],
    });
    const { platform, agency, account } = layersFor(
      {} as Caller,
      kinds,
      {
        platform: saying({ added: [placement('safe', 'secret'), placement('open', 'plain')] }),
        agency: saying(of('safe')),
        account: saying(of('open')),
      },
      'custom',
    );
    expect([platform.added.map(({ id }) => id), agency]).toEqual([['open'], emptyDifference()]);
    expect(account).toEqual(saying(of('open')));
  });
});
