import { variantPairs } from '@tessera/contracts';

const side = (at: 0 | 1) => variantPairs.map((pair) => [...pair][at]).join('');

/**
 * SQL that creates the functions of text search in `schema`, for a migration. Chinese words are one or two characters
 * long, which no trigram index finds, so texts are indexed by every character and every pair of neighbours:
 *
 * - `fold(text)`: NFKC, lower case, variants; what both sides of a comparison go through. Store it in a generated column.
 * - `grams(folded)`: for `create index … using gin (<schema>.grams(<column>))`.
 * - `query_grams(query)`: for `<schema>.grams(<column>) @> <schema>.query_grams($1)`; the index only narrows down,
 * - `like_patterns(query)`: for `<column> like all (<schema>.like_patterns($1))`, which decides. Words are ANDed.
 *
 * Wrap the query's functions in a scalar subselect, else a prepared statement calls them once per row.
 */
export const textSearchFunctions = (schema: string): string => `
create function ${schema}.fold(value text) returns text
  language sql immutable strict parallel safe
  return translate(lower(normalize(value, NFKC)), '${side(0)}', '${side(1)}');

create function ${schema}.grams(folded text) returns text[]
  language plpgsql immutable strict parallel safe as $$
declare
  letters text[] := string_to_array(folded, null);
  found text[] := letters;
begin
  for place in 2 .. cardinality(letters) loop
    found := found || (letters[place - 1] || letters[place]);
  end loop;
  return found;
end $$;

create function ${schema}.query_words(query text) returns text[]
  language sql immutable strict parallel safe
  return array_remove(regexp_split_to_array(${schema}.fold(query), '\\s+'), '');

create function ${schema}.query_grams(query text) returns text[]
  language plpgsql immutable strict parallel safe as $$
declare
  word text;
  found text[] := '{}';
begin
  foreach word in array ${schema}.query_words(query) loop
    if length(word) = 1 then
      found := found || word;
    else
      for place in 2 .. length(word) loop
        found := found || substr(word, place - 1, 2);
      end loop;
    end if;
  end loop;
  return found;
end $$;

create function ${schema}.like_patterns(query text) returns text[]
  language sql immutable strict parallel safe
  return (
    select coalesce(array_agg('%' || regexp_replace(word, '([\\\\%_])', '\\\\\\1', 'g') || '%'), '{}')
    from unnest(${schema}.query_words(query)) as word
  );
`;
