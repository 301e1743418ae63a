/** What nobody types by mistake in one place, and somebody in another. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  'a\0b',
  '\ud800',
  '\u202e\u0007',
  '__proto__',
  'constructor',
  "'; drop table core.account; --",
  '../../etc/passwd',
  '%',
  '-1',
  '1e309',
  '99999999999999999999',
  '2026-02-31',
  '0000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '長'.repeat(9_000),
];

/** As they stand in an address; some are no text at all. */
export const hostilePieces: readonly string[] = [
  ...hostileTexts.filter((text) => text.length < 200 && text.isWellFormed()).map(encodeURIComponent),
  '%ED%A0%80',
  '%F0%9F',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
];

const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
export const hostileCursors: readonly string[] = [
  'x',
  cursorOf(null),
  cursorOf({ v: 1 }),
  cursorOf({ v: 1, key: null, f: 'x' }),
  cursorOf({ v: 1, key: { length: 1 }, f: {} }),
  cursorOf({ v: 1, key: Array.from({ length: 200 }, () => 'x'), f: 'x' }),
];

export const hostileValues: readonly unknown[] = [
  ...hostileTexts,
  null,
  true,
  -1,
  1.5,
  2_147_483_648,
  Number.MAX_SAFE_INTEGER,
  1e308,
  [],
  {},
  Array.from({ length: 2_000 }, () => 'x'),
  Array.from({ length: 300 }, (_, at) => ({ id: String(at), version: at })),
  JSON.parse('{"__proto__": {"x": 1}, "constructor": {"prototype": 1}}'),
  JSON.parse('{"__proto__": [], "\\u0000": {"\\ud800": 1}}'),
];

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
/** Bodies as they come over the wire, with their media types. */
export const hostileBodies: readonly (readonly [type: string, body: string])[] = [
  ['application/json', ''],
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '"x"'],
  ['application/json', '{'],
  ['application/json', nested('[', ']', 20_000)],
  ['application/json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['application/json', '{"__proto__":{"version":1},"version":1}'],
  ['application/json', `"${'x'.repeat(1_100_000)}"`],
  ['application/x-www-form-urlencoded', 'a=1'],
  ['multipart/form-data', 'no boundary'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\n'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nab'],
  ['text/csv', 'a,b'],
  ['application/octet-stream', '\u0000\u0001'],
];

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  format?: string;
  pattern?: string;
  minimum?: number;
}

const byFormat: Record<string, string> = {
  uuid: '01900000-0000-7000-8000-000000000001',
  date: '2026-03-12',
  'date-time': '2026-03-12T00:00:00Z',
  email: 'somebody@mail.example',
};

/** Something that the schema takes, or nearly: what is optional is there too. */
export function sampleOf(schema: Schema | undefined, named: Readonly<Record<string, Schema>>): unknown {
  if (!schema) return undefined;
  if (schema.$ref) return sampleOf(named[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)], named);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (first) return sampleOf(first, named);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, property]) => [name, sampleOf(property, named)]),
    );
  if (type === 'array') return [sampleOf(schema.items, named)];
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (type === 'boolean') return true;
  return byFormat[schema.format ?? ''] ?? (schema.pattern ? '08:00' : 'word');
}

const within = [null, 'a\0b', '\ud800', -1, 1e308, [], {}];

/** The value with each of its members replaced by each hostile value in turn; members of members by some of them. */
export function* spoilt(value: unknown, depth = 2): Generator<unknown> {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  const wrong = depth === 2 ? hostileValues : within;
  for (const [name, member] of Object.entries(value)) {
    const replaced = (by: unknown) =>
      Array.isArray(value) ? value.map((one, at) => (String(at) === name ? by : one)) : { ...value, [name]: by };
    for (const hostile of wrong) yield replaced(hostile);
    for (const inner of spoilt(member, depth - 1)) yield replaced(inner);
  }
}
