import { type DemoContext, newId } from '@tessera/sdk';

/** An agency of the demo city that reads the notices of its staff before everybody does. */
const reviewFirstAgency = '民政局';
const hourMilliseconds = 3_600_000;

const waiting: readonly { title: string; text: string; key: (agencyId: string) => string; hours: number }[] = [
  {
    title: '里鄰長福利互助報名',
    text: '各機關有意支援服務台的同仁，請於本月底前向承辦人登記。',
    key: () => 'G',
    hours: 26,
  },
  {
    title: '戶籍異動系統更新說明會',
    text: '各戶政事務所請派員一名參加，會後發給操作手冊。',
    key: (agencyId) => `T:${agencyId}`,
    hours: 3,
  },
];

/** Notices that wait for a reviewer. */
export async function fillReviews({ agencies, people, now, query, decide }: DemoContext): Promise<void> {
  const agency = agencies.find(({ name }) => name.includes(reviewFirstAgency));
  const authors = people.filter(({ agencyId }) => agencyId === agency?.id);
  const [known] = await query(`select 1 from plugin_bulletin.notice where state = 'in-review' limit 1`);
  if (!agency || authors.length === 0 || known) return;
  await decide(agency.id, { reviewFirst: 'all', expiryDays: 90 });
  for (const [at, { title, text, key, hours }] of waiting.entries()) {
    const author = authors[at % authors.length]!;
    const submitted = new Date(now.getTime() - hours * hourMilliseconds);
    await query(
      `insert into plugin_bulletin.notice (id, title, body, summary, audience_key, author_id, author_name, agency_id,
         agency_name, state, published_at, submitted_at, created_at, changed_at, changed_by, changed_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'in-review', $10, $10, $10, $10, $6, $7)`,
      [
        newId(),
        title,
        `<p>${text}</p>`,
        text,
        key(agency.id),
        author.id,
        author.name,
        agency.id,
        agency.shortName,
        submitted,
      ],
    );
  }
}
