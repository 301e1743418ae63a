import { type DemoContext, newId } from '@tessera/sdk';

const postingAgency = '資訊';
const dayMilliseconds = 24 * 3600 * 1000;

/** `age` and `due`: days since and until; `share`: of the agency's people, how many have confirmed so far. */
const demands: readonly {
  title: string;
  text: string;
  key: (agencyId: string) => string;
  age: number;
  due: number;
  share: number;
}[] = [
  {
    title: '資通安全教育訓練，請於期限前完成並確認',
    text: '每人每年應完成 3 小時以上資通安全通識教育訓練，請至線上課程完成課程並通過測驗。',
    key: (agencyId) => `A:${agencyId}`,
    age: 3,
    due: 5,
    share: 0.45,
  },
  {
    title: '機房門禁管理規定修正，自下月起實施',
    text: '進出機房一律事先登記並由承辦人陪同，詳如規定。',
    key: (agencyId) => `T:${agencyId}`,
    age: 6,
    due: -1,
    share: 0.5,
  },
];

/** Notices that ask to be confirmed, with the confirmations of most; one of them is overdue for the rest. */
export async function fillMustReads({ agencies, people, now, random, query, copy }: DemoContext): Promise<void> {
  const agency = agencies.find(({ name }) => name.includes(postingAgency));
  const author = people.find(({ agencyId }) => agencyId === agency?.id);
  if (!agency || !author) return;
  for (const { title, text, key, age, due, share } of demands) {
    const id = newId();
    const published = new Date(now.getTime() - age * dayMilliseconds);
    const dueAt = new Date(now.getTime() + due * dayMilliseconds);
    await query(
      `insert into plugin_bulletin.notice (id, title, body, summary, audience_key, author_id, author_name, agency_id,
         agency_name, state, published_at, must_read, due_at, created_at, changed_at, changed_by, changed_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'current', $10, true, $11, $10, $10, $6, $7)`,
      [
        id,
        title,
        `<p>${text}</p>`,
        text,
        key(agency.id),
        author.id,
        author.name,
        agency.id,
        agency.shortName,
        published,
        dueAt,
      ],
    );
    // the last by account name: whoever comes first has yet to confirm
    const addressed = people.filter(({ agencyId }) => agencyId === agency.id);
    const confirmed = addressed.slice(addressed.length - Math.floor(addressed.length * share));
    await copy(
      'plugin_bulletin.acknowledgement (notice_id, revision, account_id, account_name, agency_id, at)',
      confirmed.map((person) => [
        id,
        1,
        person.id,
        person.name,
        person.agencyId,
        new Date(published.getTime() + random() * (now.getTime() - published.getTime())),
      ]),
    );
  }
}
