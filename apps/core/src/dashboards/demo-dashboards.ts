import { emptyDifference, type LayerDifference } from '@tessera/contracts';
import { newId } from '@tessera/sdk';
import type pg from 'pg';

/** 衛生局 wants its notices to stay on everybody's home page. */
const pinned: LayerDifference = { ...emptyDifference(), locks: { 'bulletin-latest': ['presence'] } };

/** Beside the classic dashboard, somebody's own one for the first minutes of the day. */
const morning: LayerDifference = {
  ...emptyDifference(),
  restored: ['core-waiting'],
  moved: {
    'bulletin-latest': { x: 0, y: 0, w: 8, h: 6 },
    'core-waiting': { x: 8, y: 0, w: 4, h: 4 },
  },
  settings: { 'bulletin-latest': { count: 8 } },
  added: [
    {
      id: 'my-clock',
      plugin: 'clock',
      tile: 'world',
      rect: { x: 8, y: 4, w: 4, h: 2 },
      settings: { zones: 'Asia/Taipei, Asia/Tokyo, Europe/Berlin' },
      locks: [],
    },
  ],
};

/** A layer of an agency and a second dashboard of one of its people, for the demo city. */
export async function addDemoDashboards(client: pg.PoolClient, now: Date): Promise<void> {
  const { rows } = await client.query<{ id: string; agencyId: string; name: string }>(
    `select id, agency_id as "agencyId", name from core.account where name in ('agencyadmin', 'staff')`,
  );
  const administrator = rows.find(({ name }) => name === 'agencyadmin');
  const member = rows.find(({ name }) => name === 'staff');
  if (!administrator || !member) return;
  const key = newId();
  await client.query(
    `insert into core.dashboard (account_id, key, name, mode, created_at, seen_agency_id, seen_agency)
     values ($1, $2, '晨間', 'custom', $3, $4, 1)`,
    [member.id, key, now, member.agencyId],
  );
  const layers = [
    ['agency', administrator.agencyId, 'home', 'classic', pinned, administrator.id],
    ['account', member.id, key, 'custom', morning, member.id],
  ] as const;
  for (const [kind, owner, dashboard, mode, operations, by] of layers) {
    const values = [kind, owner, dashboard, JSON.stringify(operations), by, now];
    await client.query(
      `insert into core.dashboard_layer (kind, owner_id, dashboard, operations, changed_by, changed_at, mode)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [...values, mode],
    );
    await client.query(
      `insert into core.dashboard_layer_version (kind, owner_id, dashboard, operations, changed_by, changed_at, version)
       values ($1, $2, $3, $4, $5, $6, 1)`,
      values,
    );
  }
}
