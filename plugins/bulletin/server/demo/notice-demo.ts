import type { DemoAgency, DemoContext, DemoFiller, DemoPerson } from '@tessera/sdk';
import { newId, withoutIndexes } from '@tessera/sdk';
import { publishedNotification } from '../notices/published-notification.js';
import { fillAttachments } from './attachment-demo.js';
import { fillCategories } from './category-demo.js';
import { inventNotice } from './invented-notice.js';
import { inventReceipts, RecentNotices } from './invented-receipts.js';
import { fillMustReads } from './must-read-demo.js';
import { fillReviews } from './review-demo.js';

const smallCity = 300;
const receiptsPerNotice = 5;
/** From here on the indexes are built after the rows. */
const bulkFrom = 50_000;
const years = 10;
const dayMilliseconds = 24 * 3600 * 1000;
const reportEvery = 20_000;
const fewestOfQuietAgency = 3;

const columns =
  'id, title, body, summary, audience_key, author_id, author_name, agency_id, agency_name, state, published_at, expires_at, reads, created_at, changed_at, changed_by, changed_by_name';

type Row = (string | number | Date | null)[];

interface Made {
  row: Row;
  id: string;
  key: string;
  published: Date;
}

/** Notices of ten years, newest last; audiences as in life: 2 % everybody, the rest by agency. */
class NoticeMaker {
  private readonly authors = new Map<string, DemoPerson[]>();
  private readonly busy: readonly DemoAgency[];
  private readonly quiet: DemoAgency;
  /** 2 % in life; in a small city more, so that the first list that anybody sees is not bare. */
  private readonly governmentShare: number;

  constructor(
    private readonly context: DemoContext,
    private readonly count: number,
  ) {
    for (const person of context.people)
      this.authors.set(person.agencyId, [...(this.authors.get(person.agencyId) ?? []), person]);
    const posting = context.agencies.filter(({ id }) => this.authors.has(id));
    this.quiet = posting[posting.length - 1] as DemoAgency;
    this.busy = posting.slice(0, -1);
    this.governmentShare = count >= bulkFrom ? 0.02 : 0.06;
  }

  /** The first notices of a large city are the quiet agency's only ones; in a small city it has none. */
  private isQuiet(at: number): boolean {
    return this.count >= bulkFrom && at < fewestOfQuietAgency;
  }

  make(at: number, since: number): Made {
    const { random, now } = this.context;
    const published = new Date(
      now.getTime() - ((this.count - at) / this.count) * (now.getTime() - since) - random() * 60_000,
    );
    // the quiet agency has few, old posts: the reader whose list used to be slowest
    const agency = this.isQuiet(at)
      ? this.quiet
      : (this.busy[Math.floor(random() ** 1.6 * this.busy.length)] as DemoAgency);
    const people = this.authors.get(agency.id) as DemoPerson[];
    const author = people[Math.floor(random() * people.length)] as DemoPerson;
    const kind = this.isQuiet(at) ? 0.9 : random();
    const key = kind < this.governmentShare ? 'G' : kind < 0.2 ? `T:${agency.id}` : `A:${agency.id}`;
    const { title, body, summary } = inventNotice(at, published, agency.shortName, random);
    const expires = random() < 0.3 ? new Date(published.getTime() + (20 + random() * 160) * dayMilliseconds) : null;
    const state = expires && expires <= now ? 'expired' : 'current';
    const id = newId();
    const reads = Math.floor(random() * (key === 'G' ? 2_000 : 120));
    return {
      id,
      key,
      published,
      row: [
        id,
        title,
        body,
        summary,
        key,
        author.id,
        author.name,
        agency.id,
        agency.shortName,
        state,
        published,
        expires,
        reads,
        published,
        published,
        author.id,
        author.name,
      ],
    };
  }
}

/** The demo content of the bulletin: a hundred notices for a first start, or as many as asked for, with receipts. */
export const fillNotices: DemoFiller = async (context) => {
  const asked = context.amounts.notices;
  const [known] = (await context.query('select 1 from plugin_bulletin.notice limit 1')) as unknown[];
  if (asked === undefined && known) return;
  const count = asked ?? smallCity;
  if (count === 0 || context.people.length === 0) return;
  const span = count >= bulkFrom ? years * 365 * dayMilliseconds : 90 * dayMilliseconds;
  const since = context.now.getTime() - span;
  const maker = new NoticeMaker(context, count);
  const recent = new RecentNotices();
  function* rows(): Generator<Row> {
    for (let at = 0; at < count; at++) {
      const { row, id, key, published } = maker.make(at, since);
      recent.add(key, id, published);
      if (at % reportEvery === 0) context.progress('notices', at, count);
      yield row;
    }
    context.progress('notices', count, count);
  }
  const load = async () => {
    await context.copy(`plugin_bulletin.notice (${columns})`, rows());
    const total = asked === undefined ? 0 : count * receiptsPerNotice;
    await context.copy(
      'plugin_bulletin.reading (account_id, notice_id, month, at)',
      await inventReceipts(context, recent, total),
    );
  };
  if (count < bulkFrom) await load();
  else await withoutIndexes(context, 'plugin_bulletin', ['notice', 'reading'], load);
  if (asked === undefined) await fillMustReads(context);
  if (asked === undefined) await tellOfNewest(context);
  if (asked !== undefined) return;
  await fillAttachments(context);
  await fillCategories(context);
  await fillReviews(context);
};

const toldOf = 7 * dayMilliseconds;

/** As if the notices of the last days had been published while people were there. */
async function tellOfNewest(context: DemoContext): Promise<void> {
  const newest = (await context.query(
    `select id, title, audience_key as "audienceKey", agency_name as "agencyName", must_read as "mustRead",
            revision, due_at as "dueAt", published_at as "publishedAt"
     from plugin_bulletin.notice where state = 'current' and published_at > $1`,
    [new Date(context.now.getTime() - toldOf)],
  )) as (Parameters<typeof publishedNotification>[0] & { publishedAt: Date })[];
  for (const notice of newest) await context.notify({ ...publishedNotification(notice), at: notice.publishedAt });
}
