import { createHash } from 'node:crypto';
import type { Statement } from './sql.js';

const known = new Map<string, Statement>();
const mostKnown = 1000;

/**
 * A prepared statement for a text that is put together from parts, such as the rules of the caller: as many names as
 * there are different texts. Values never belong into the text.
 */
export function namedStatement(prefix: string, text: string): Statement {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const statement = { name: `${prefix}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`, text };
  known.set(text, statement);
  return statement;
}
