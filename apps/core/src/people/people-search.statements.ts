import { asFilter, namedStatement, type SqlCondition, type Statement } from '@tessera/sdk';

/** Fields of a person that rules may name. */
export const personRuleColumns = { id: 'a.id', accountId: 'a.id', agencyId: 'a.agency_id', unitId: 'a.unit_id' };

export interface PersonRow {
  id: string;
  account: string;
  name: string;
  title: string;
  agencyId: string;
  unitId: string;
  officePhone: string;
  /** File of the picture; null: none. */
  picture: string | null;
  personKey: string;
  nameKey: string;
}
export interface FoundPerson extends PersonRow {
  /** 0: is the word, 1: begins with it; of the own agency only. */
  rank: number;
}

/** Where in a stage a page begins: values of the last row seen. */
export interface PersonPosition {
  rank: number;
  key: string;
  id: string;
}

/** What is sought, and among whose colleagues. */
export interface PersonSearch {
  /** As typed; the database folds it. */
  text: string;
  /** Digits of each word that may be part of a phone number, and the other words. */
  digits: string[];
  otherWords: string;
  agencyId: string;
  limit: number;
}

/** Rows that a walk looks at before it asks an index: a word that one in a hundred has fills a page by then. */
export const walkLength = 2_000;

/** Collation of directories: by strokes. */
const strokes = 'collate core.zh';
/** Sorts behind everything that follows it in any collation. */
const last = `U&'\\FFFF'`;
const firstId = '00000000-0000-0000-0000-000000000000';

export const personColumns = `a.id, a.name as account, a.person_name as name, a.title, a.agency_id as "agencyId", a.unit_id as "unitId",
  a.office_phone as "officePhone", a.picture_id as picture, a.person_key as "personKey", a.name_key as "nameKey"`;

/** Scalar subselects are evaluated once; calls of functions would be for every row. */
const word = `(select (core.query_words($1))[1])`;
const prefix = `(select substr((core.like_patterns($1))[1], 2))`;
const everyWord = `a.search like all ((select core.like_patterns($1))::text[])`;
const beginsName = `a.person_key like ${prefix}`;
const beginsAccount = `a.name_key like ${prefix}`;
const isWhole = `(a.person_key = ${word} or a.name_key = ${word})`;

/** Values $1 text, $2 own agency, $3 rank, $4 key and $5 id of the last row seen, $6 limit; those of the rules follow. */
export const firstRuleParameter = 7;

type Part = (rules: SqlCondition) => Statement;
const named = (name: string, text: (rules: string) => string): Part => {
  return (rules) => namedStatement(`core-people-${name}`, text(asFilter(rules)));
};
/** The limit is hidden from the planner, which would else trust its guess of how rare the words are. */
const limit = 'limit (select $6::bigint)';
const afterKey = `(a.person_key ${strokes}, a.id) > ($4::text ${strokes}, $5::uuid)`;
const byName = `order by a.person_key ${strokes}, a.id`;

/** Whole and beginning names and accounts of the own agency. */
export const ownFirst = named(
  'own-first',
  (rules) => `
select * from (
  select ${personColumns}, case when ${isWhole} then 0 else 1 end as rank from core.account a
  where a.agency_id = $2 and a.state = 'active' and (${beginsName} or ${beginsAccount}) and ${everyWord} and ${rules}
) a
where (a.rank, a."personKey" ${strokes}, a.id) > ($3::int, $4::text ${strokes}, $5::uuid)
order by a.rank, a."personKey" ${strokes}, a.id ${limit}`,
);

/** One bound below, which is the word or the last row seen: of two the index may begin at the lower one. */
const lower = `coalesce(nullif($4::text, ''), ${word})`;

/** Names of other agencies that begin with the first word; whole ones come first by themselves. */
export const othersByName = named(
  'others-by-name',
  (rules) => `
select ${personColumns}, $3::int as rank from core.account a
where a.state = 'active' and (a.person_key ${strokes}, a.id) > (${lower} ${strokes}, $5::uuid)
  and a.person_key ${strokes} < (${word} || ${last}) ${strokes}
  and ${asFilter({ text: `a.agency_id <> $2 and ${beginsName} and ${everyWord}` })} and ${rules}
${byName} ${limit}`,
);

/** Accounts of other agencies that begin with the first word. */
export const othersByAccount = named(
  'others-by-account',
  (rules) => `
select ${personColumns}, $3::int as rank from core.account a
where a.state = 'active' and (a.name_key collate "C", a.id) > (${lower} collate "C", $5::uuid)
  and a.name_key collate "C" < (${word} || ${last}) collate "C"
  and ${asFilter({ text: `a.agency_id <> $2 and not ${beginsName} and ${beginsAccount} and ${everyWord}` })} and ${rules}
order by a.name_key collate "C", a.id ${limit}`,
);

/** Everybody else of the own agency who has the words somewhere. */
export const ownRest = named(
  'own-rest',
  (rules) => `
select ${personColumns}, $3::int as rank from core.account a
where a.agency_id = $2 and a.state = 'active' and not ${beginsName} and not ${beginsAccount} and ${everyWord}
  and ${afterKey} and ${rules}
${byName} ${limit}`,
);

const elsewhere = `a.agency_id <> $2 and not ${beginsName} and not ${beginsAccount}`;
const walk = (match: string, rules: string) => `
select ${personColumns}, $3::int as rank from (
  select a.* from core.account a where a.state = 'active' and ${afterKey} ${byName} limit (select ${walkLength}::bigint)
) a
where ${match} and ${rules}
${byName} ${limit}`;
const indexed = (match: string, rules: string) => `
select ${personColumns}, $3::int as rank from core.account a
where a.state = 'active' and ${match} and ${asFilter({ text: afterKey })} and ${rules}
${byName} ${limit}`;

/** The same in other agencies, as far as the walk reaches. */
export const restWalked = named('rest-walked', (rules) => walk(`${elsewhere} and ${everyWord}`, rules));
export const restIndexed = named('rest-indexed', (rules) =>
  indexed(
    `core.grams(a.search) @> (select core.query_grams($1))::text[] and ${everyWord} and ${asFilter({ text: elsewhere })}`,
    rules,
  ),
);

/** $1 the other words, $7 digits, all of which the phone must hold, $8 all words: who has those was found before.
 * The agency plays no part, but a parameter without a use has no type. */
const phone = `a.phone_digits like all ((select core.like_patterns(array_to_string($7::text[], ' ')))::text[]) and ${everyWord}
  and not a.search like all ((select core.like_patterns($8))::text[]) and $2::uuid is not null`;
export const firstPhoneRuleParameter = 9;
export const phoneWalked = named('phone-walked', (rules) => walk(`a.phone_digits <> '' and ${phone}`, rules));
export const phoneIndexed = named('phone-indexed', (rules) =>
  indexed(
    `a.phone_digits <> '' and core.grams(a.phone_digits) @> (select core.query_grams(array_to_string($7::text[], ' ')))::text[] and ${phone}`,
    rules,
  ),
);

export const fromTheBeginning: PersonPosition = { rank: -1, key: '', id: firstId };
