import { subject } from '@casl/ability';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@tessera/testing';
import fc from 'fast-check';
import pg from 'pg';
import { type AbilityRule, abilityOf } from '../ability.js';
import { validateConditions } from '../conditions/validate-conditions.js';
import { compileCondition } from './compile-condition.js';

const cases = process.env.SOAK ? 100_000 : 200;
const ids = [
  '0190a000-0000-7000-8000-00000000000a',
  '0190a000-0000-7000-8000-00000000000b',
  '0190a000-0000-7000-8000-0000000000ff',
];
const moments = ['2024-02-29T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z'];
const days = ['2024-02-29', '2026-01-01'];
const texts = ['', 'a', 'B', 'ab', '臺', '\u{20000}', '\uffee', "'; drop table r; --", '5', 'true', 'G'];
const numbers = [-1, 0, 1, 2.5, 7, 1e12];

const orNull = <Value>(values: readonly Value[]) => fc.constantFrom<Value | null>(...values, null);
const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.array(fc.constantFrom<Value | null>(...values, null), { maxLength: 3 }), { nil: null });

/** What each field may hold; the same kinds are the columns of the table. */
const fields = {
  name: orNull(texts),
  owner: orNull(ids),
  typedName: orNull(texts),
  typedOwner: orNull(ids),
  level: orNull([-1, 0, 1, 7]),
  score: orNull([-1, 0.5, 2.5, 7]),
  pinned: orNull([true, false]),
  plainPinned: orNull([true, false]),
  plainLevel: orNull([-1, 0, 1, 7]),
  at: orNull(moments),
  day: orNull(days),
  tags: some(texts),
  agencies: some(ids),
  counts: some([0, 1, 7]),
};
type Row = { [Field in keyof typeof fields]: unknown };
const columnTypes: { [Field in keyof typeof fields]: string } = {
  name: 'text',
  owner: 'uuid',
  typedName: 'text',
  typedOwner: 'uuid',
  level: 'int',
  score: 'float8',
  pinned: 'boolean',
  plainPinned: 'boolean',
  plainLevel: 'int',
  at: 'timestamptz(3)',
  day: 'date',
  tags: 'text[]',
  agencies: 'uuid[]',
  counts: 'int[]',
};
const columns = {
  name: 'r."name"',
  owner: 'r."owner"',
  typedName: { column: 'r."typedName"', type: 'text' },
  typedOwner: { column: 'r."typedOwner"', type: 'uuid' },
  level: { column: 'r."level"', type: 'number' },
  score: { column: 'r."score"', type: 'number' },
  pinned: { column: 'r."pinned"', type: 'boolean' },
  plainPinned: 'r."plainPinned"',
  plainLevel: 'r."plainLevel"',
  at: { column: 'r."at"', type: 'timestamp' },
  day: { column: 'r."day"', type: 'date' },
  tags: { column: 'r."tags"', array: true },
  agencies: { column: 'r."agencies"', array: true, type: 'uuid' },
  counts: { column: 'r."counts"', array: true, type: 'number' },
} as const;

const comparable = fc.constantFrom<string | number>(
  ...texts,
  ...ids,
  ...moments,
  ...days,
  ...numbers,
  '2026-13-45',
  'zz',
);
const scalar = fc.oneof(comparable, fc.constantFrom(true, false, null));
/** A column declared by its name alone holds text or uuid; its other kinds are compared by equality with JSON values. */
const keyFields = new Set(['plainPinned', 'plainLevel']);

const operators = (field: string): fc.Arbitrary<Record<string, unknown>> => {
  const value = keyFields.has(field) ? scalar.filter((one) => typeof one !== 'string') : scalar;
  const ordered = keyFields.has(field) ? fc.constantFrom(...numbers) : comparable;
  const list = fc.array(value, { minLength: 1, maxLength: 4 });
  const flat = fc.oneof(
    fc.record({ $eq: value }),
    fc.record({ $ne: value }),
    fc.record({ $in: list }),
    fc.record({ $nin: list }),
    fc.constantFrom('$lt', '$lte', '$gt', '$gte').chain((sign) => ordered.map((bound) => ({ [sign]: bound }))),
    fc.record({ $gte: ordered, $lt: ordered }),
    fc.record({ $exists: fc.boolean() }),
    fc.record({ $all: list }),
    fc.record({ $size: fc.nat(3) }),
  );
  return fc.oneof({ weight: 4, arbitrary: flat }, { weight: 1, arbitrary: fc.record({ $not: flat }) });
};
const fieldTest: fc.Arbitrary<Record<string, unknown>> = fc.constantFrom(...Object.keys(fields)).chain((field) =>
  fc.oneof(
    operators(field).map((test) => ({ [field]: test })),
    (keyFields.has(field) ? scalar.filter((one) => typeof one !== 'string') : scalar).map((value) => ({
      [field]: value,
    })),
  ),
);
const conditions = fc.letrec<{ tree: Record<string, unknown> }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fieldTest,
    fc.tuple(fieldTest, fieldTest).map(([a, b]) => ({ ...a, ...b })),
    fc
      .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([operator, parts]) => ({ [operator]: parts })),
    fc.tuple(fieldTest, tie('tree')).map(([a, b]) => ({ ...a, ...b })),
  ),
})).tree;
const rules: fc.Arbitrary<AbilityRule[]> = fc
  .array(
    fc.record(
      {
        action: fc.constantFrom(['read'], ['read', 'update'], ['manage'], ['update']),
        subject: fc.constantFrom('Thing', 'Thing', 'all', 'Other'),
        conditions,
        inverted: fc.boolean(),
      },
      { requiredKeys: ['action', 'subject'] },
    ),
    { minLength: 1, maxLength: 4 },
  )
  // as they are kept in the database
  .map((given) => JSON.parse(JSON.stringify(given)) as AbilityRule[]);

/** As a repository or a browser might hand the row over: nulls left out, times as Date. */
const recordOf = (row: Row, at: number) =>
  subject(
    'Thing',
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => value !== null || at % 2 === 0)
        .map(([field, value]) => [field, field === 'at' && value && at % 3 === 0 ? new Date(value as string) : value]),
    ),
  );

describe('compileCondition', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const rows = fc.sample(fc.record(fields), { numRuns: 150, seed: 7 }) as Row[];
  const records = rows.map(recordOf);

  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const names = Object.keys(columnTypes);
    await client.query(
      `create temporary table r (no int, ${Object.entries(columnTypes).map(([name, type]) => `"${name}" ${type}`)})`,
    );
    for (const [no, row] of rows.entries())
      await client.query(`insert into r values ($1, ${names.map((_, at) => `$${at + 2}`)})`, [
        no,
        ...names.map((name) => row[name as keyof Row]),
      ]);
  }, 60_000);

  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  it(`finds in SQL exactly the rows that the rules allow in memory (${cases} rule sets)`, async () => {
    await fc.assert(
      fc.asyncProperty(rules, async (given) => {
        for (const rule of given) expect(rule.conditions ? validateConditions(rule.conditions) : []).toEqual([]);
        const ability = abilityOf(given);
        const { text, values } = compileCondition(ability, 'read', 'Thing', columns, 2);
        const found = await client.query<{ no: number }>(`select no from r where no >= $1 and ${text} order by no`, [
          0,
          ...values,
        ]);
        const allowed = records.flatMap((record, no) => (ability.can('read', record) ? [no] : []));
        expect(found.rows.map(({ no }) => no)).toEqual(allowed);
      }),
      { numRuns: cases },
    );
  }, 1_200_000);
});
