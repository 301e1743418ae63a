import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationAudience, audienceKey } from '@tessera/contracts';
import { newId } from '@tessera/sdk';
import type pg from 'pg';
import { z } from 'zod';
import { demoFolder } from '../boot/paths.js';
import { governmentId } from './big-six.repository.js';

const names = z.object({ 'zh-Hant': z.string(), en: z.string() });
const demoFile = z.object({
  applications: z.array(
    z.object({
      category: z.uuid(),
      name: names,
      description: names,
      icon: z.string(),
      address: z.string(),
      audience: applicationAudience.default({ kind: 'everyone' }),
    }),
  ),
  /** Chinese names. */
  bigSix: z.array(z.string()),
  /** Chinese names by account. */
  favourites: z.record(z.string(), z.array(z.string())),
});
type DemoAudience = z.infer<typeof applicationAudience>;

/** An entry for each outside system that a portal of this kind has; all of them invented. */
export async function addDemoApplications(client: pg.PoolClient, now: Date): Promise<void> {
  const { rows: agencies } = await client.query<{ id: string; code: string }>('select id, code from core.agency');
  const codes = new Map(agencies.map(({ id, code }) => [code, id]));
  const { applications, bigSix, favourites } = demoFile.parse(
    JSON.parse(readFileSync(join(demoFolder, 'applications.json'), 'utf8')),
  );
  const ids = new Map<string, string>();
  for (const [order, { category, name, description, icon, address, audience }] of applications.entries()) {
    const id = newId();
    ids.set(name['zh-Hant'], id);
    await client.query(
      `insert into core.application (id, category_id, name_zh, name_en, description_zh, description_en, icon, address,
         audience_keys, state, sort_order, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'shown', $10, $11)`,
      [
        id,
        category,
        name['zh-Hant'],
        name.en,
        description['zh-Hant'],
        description.en,
        icon,
        address,
        demoKeys(audience, codes),
        order + 1,
        now,
      ],
    );
  }
  const named = (list: readonly string[]) => list.flatMap((name) => ids.get(name) ?? []);
  await client.query('insert into core.application_big_six (owner_id, items) values ($1, $2)', [
    governmentId,
    named(bigSix),
  ]);
  for (const [account, list] of Object.entries(favourites))
    await client.query(
      `insert into core.application_favourites (account_id, items, version) select id, $2, 1 from core.account where name_key = $1`,
      [account, named(list)],
    );
}

/** As `keysOfAudience`, before the tree is in memory. */
function demoKeys(audience: DemoAudience, codes: ReadonlyMap<string, string>): string[] {
  const idOf = (code: string): string => {
    const id = codes.get(code);
    if (!id) throw new Error(`the demo city has no agency ${code}`);
    return id;
  };
  if (audience.kind === 'everyone') return [audienceKey.government];
  if (audience.kind === 'agency-and-subordinates') return [audienceKey.subtree(idOf(audience.agency))];
  const listed = audience.kind === 'agency-and-listed' ? audience.listed : [];
  return [audience.agency, ...listed].map((code) => audienceKey.agency(idOf(code)));
}
