import { type DemoContext, newId, systemAccountId } from '@tessera/sdk';

/** Names of the government's categories, and of one that has gone out of use. */
const governmentNames: readonly [zh: string, en: string][] = [
  ['政令宣導', 'Policy'],
  ['人事', 'Personnel'],
  ['資訊服務', 'IT services'],
  ['活動研習', 'Events and training'],
  ['總務', 'General affairs'],
];
const retired: [zh: string, en: string] = ['防疫', 'Epidemic prevention'];
const agencyNames: readonly [zh: string, en: string][] = [
  ['業務公告', 'Business of the agency'],
  ['內部通知', 'Internal notices'],
];
/** So many of ten notices carry a category. */
const share = 8;

/** Categories of the government and of each agency that posts, on most notices. */
export async function fillCategories({ agencies, people, now, query, random }: DemoContext): Promise<void> {
  const [known] = await query('select 1 from plugin_bulletin.category limit 1');
  if (known || people.length === 0) return;
  const posting = agencies.filter(({ id }) => people.some(({ agencyId }) => agencyId === id));
  const insert = (agencyId: string | null, [zh, en]: [string, string], position: number, archived = false) =>
    query(
      `insert into plugin_bulletin.category (id, agency_id, name_zh, name_en, position, archived_at, changed_at, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), agencyId, zh, en, position, archived ? now : null, now, systemAccountId],
    );
  for (const [at, name] of governmentNames.entries()) await insert(null, name, at + 1);
  await insert(null, retired, governmentNames.length + 1, true);
  for (const { id } of posting) for (const [at, name] of agencyNames.entries()) await insert(id, name, at + 1);
  await query('select setseed($1)', [random()]);
  // what the whole government reads carries the government's, the rest may carry the agency's own
  await query(
    `update plugin_bulletin.notice n set category_id = c.id from (
       select n.id as notice_id, (
         select c.id from plugin_bulletin.category c
         where c.archived_at is null and (c.agency_id is null or (n.audience_key <> 'G' and c.agency_id = n.agency_id))
         order by md5(c.id::text || n.id::text) limit 1) as id
       from plugin_bulletin.notice n where random() * 10 < $1) c
     where n.id = c.notice_id`,
    [share],
  );
}
