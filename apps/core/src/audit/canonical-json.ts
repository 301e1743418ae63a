type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

// PostgreSQL refuses NUL and lone surrogates: what is hashed must be what can be stored
const storable = (value: string) => value.replace(/\p{Surrogate}/gu, '\u{FFFD}').replaceAll('\0', '\u{FFFD}');

const sorted = (value: Json): Json => {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [storable(key), sorted(value[key]!)]),
  );
};

/**
 * JSON text that depends on the value alone: keys in code unit order, no white space, dates as ISO text, bigints as
 * decimal text, undefined left out. A value read back from `jsonb` gives the same text as the value written.
 */
export function canonicalJson(value: unknown): string {
  const plain = JSON.stringify(value ?? null, (_key, member: unknown) =>
    typeof member === 'bigint' ? member.toString() : member,
  );
  return JSON.stringify(sorted(JSON.parse(plain) as Json));
}
