import type { DemoContext } from '@tessera/sdk';

const keptPerKey = 400;
const reportEvery = 50_000;

interface RecentNotice {
  id: string;
  /** First day of its month, `YYYY-MM-DD`. */
  month: string;
}

/** The newest notices of each audience key, as many as people may have read. */
export class RecentNotices {
  private readonly byKey = new Map<string, RecentNotice[]>();

  add(key: string, id: string, published: Date): void {
    const kept = this.byKey.get(key) ?? [];
    kept.push({ id, month: `${published.toISOString().slice(0, 7)}-01` });
    // halving now and then is cheaper than dropping one at each step
    if (kept.length > keptPerKey * 2) kept.splice(0, keptPerKey);
    this.byKey.set(key, kept);
  }

  newest(key: string): readonly RecentNotice[] {
    return this.byKey.get(key)?.slice(-keptPerKey) ?? [];
  }
}

/** Rows of `reading (account_id, notice_id, month, at)`: everybody has read some of the newest notices that reach them. */
export async function inventReceipts(
  { query, random, now, progress }: DemoContext,
  recent: RecentNotices,
  total: number,
): Promise<Iterable<(string | Date)[]>> {
  if (total === 0) return [];
  const readers = (await query(
    `select id, agency_id as "agencyId" from portal.person where state = 'active' order by id`,
  )) as { id: string; agencyId: string }[];
  const lineage = (await query(
    'select descendant, array_agg(ancestor) as ancestors from portal.agency_closure group by descendant',
  )) as { descendant: string; ancestors: string[] }[];
  const ancestorsOf = new Map(lineage.map(({ descendant, ancestors }) => [descendant, ancestors]));
  const reachable = new Map<string, readonly RecentNotice[]>();
  const noticesOf = (agencyId: string): readonly RecentNotice[] => {
    const known = reachable.get(agencyId);
    if (known) return known;
    const keys = ['G', `A:${agencyId}`, ...(ancestorsOf.get(agencyId) ?? []).map((id) => `T:${id}`)];
    const notices = keys.flatMap((key) => recent.newest(key));
    reachable.set(agencyId, notices);
    return notices;
  };
  function* rows(): Generator<(string | Date)[]> {
    let made = 0;
    for (const [at, { id, agencyId }] of readers.entries()) {
      const notices = noticesOf(agencyId);
      const wanted = Math.min(notices.length, Math.round((total - made) / (readers.length - at)));
      // a random stretch without repetition: start anywhere, step by a number prime to most lengths
      const start = Math.floor(random() * notices.length);
      for (let step = 0; step < wanted; step++) {
        const { id: noticeId, month } = notices[(start + step) % notices.length] as RecentNotice;
        yield [id, noticeId, month, now];
        if (++made % reportEvery === 0) progress('read receipts', made, total);
      }
    }
    progress('read receipts', made, total);
  }
  return rows();
}
