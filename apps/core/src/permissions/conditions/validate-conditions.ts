import type { FieldError } from '@tessera/contracts';
import { callerValueName, listCallerValues, singleCallerValues } from './caller-values.js';

const fieldName = /^[A-Za-z][A-Za-z0-9]{0,60}$/;
const mostDepth = 8;
const mostEntries = 1_000;

interface Place {
  depth: number;
  /** Inside `$not` or `$nor`. */
  denied: boolean;
}

/**
 * What is wrong with a rule's conditions; empty when they may be saved. Only what `compileCondition` can say in SQL
 * passes: `$and $or $nor` over `$eq $ne $lt $lte $gt $gte $in $nin $all $size $exists $not` on plain fields, with
 * JSON scalars or `{"$caller": …}`. Paths start with `path`.
 */
export const validateConditions = (conditions: unknown, path = 'conditions'): FieldError[] =>
  query(conditions, path, { depth: 0, denied: false });

const refuse = (path: string, message: string): FieldError[] => [{ path, message, code: 'unsupported-condition' }];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && !value.includes('\0') && !/\p{Surrogate}/u.test(value));

const isList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= mostEntries;

/** Names that every object inherits confuse CASL's parser. */
const isFieldName = (name: string): boolean => fieldName.test(name) && !(name in Object.prototype);

function query(value: unknown, path: string, place: Place): FieldError[] {
  if (place.depth > mostDepth) return refuse(path, 'nested too deep');
  if (!isObject(value) || Object.keys(value).length === 0)
    return refuse(path, 'an object with at least one condition is needed; leave conditions out for none');
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = `${path}.${key}`;
    if (key === '$and' || key === '$or' || key === '$nor') return queries(key, inner, at, place);
    if (key.startsWith('$')) return refuse(at, 'only $and, $or and $nor stand here');
    if (!isFieldName(key)) return refuse(at, 'a field is named by letters and digits, without a path');
    return field(inner, at, place);
  });
}

function queries(operator: string, value: unknown, path: string, place: Place): FieldError[] {
  if (!isList(value)) return refuse(path, 'a list of conditions is needed');
  const inside = { depth: place.depth + 1, denied: place.denied || operator === '$nor' };
  return value.flatMap((entry, index) => query(entry, `${path}.${index}`, inside));
}

function field(value: unknown, path: string, place: Place): FieldError[] {
  if (!isObject(value) || callerValueName(value) !== undefined) return single(value, path);
  if (place.depth > mostDepth) return refuse(path, 'nested too deep');
  const operators = Object.entries(value);
  if (operators.length === 0) return refuse(path, 'at least one operator is needed');
  return operators.flatMap(([operator, operand]) => test(operator, operand, `${path}.${operator}`, place));
}

function test(operator: string, operand: unknown, path: string, place: Place): FieldError[] {
  switch (operator) {
    case '$eq':
    case '$ne':
      return single(operand, path);
    case '$lt':
    case '$lte':
    case '$gt':
    case '$gte':
      return isScalar(operand) && (typeof operand === 'string' || typeof operand === 'number')
        ? []
        : refuse(path, 'text or a number is needed');
    case '$in':
    case '$nin':
    case '$all':
      return list(operator, operand, path, place);
    case '$size':
      return Number.isSafeInteger(operand) && (operand as number) >= 0 ? [] : refuse(path, 'a count from 0 is needed');
    case '$exists':
      return typeof operand === 'boolean' ? [] : refuse(path, 'true or false is needed');
    case '$not':
      if (!isObject(operand) || callerValueName(operand) !== undefined) return refuse(path, 'operators are needed');
      return field(operand, path, { depth: place.depth + 1, denied: true });
    default:
      return refuse(path, 'this operator is not supported');
  }
}

function single(value: unknown, path: string): FieldError[] {
  const name = callerValueName(value);
  const fits = name === undefined ? isScalar(value) : singleCallerValues.includes(name);
  return fits ? [] : refuse(path, 'text, number, boolean, null or one value of the caller is needed');
}

function list(operator: string, value: unknown, path: string, place: Place): FieldError[] {
  const name = callerValueName(value);
  // an unlimited scope drops the test, which would turn a denial round
  if (name === 'scopeIds' && (operator !== '$in' || place.denied))
    return refuse(path, 'scopeIds stands only in $in, and not where it would be denied');
  if (name !== undefined) return listCallerValues.includes(name) ? [] : refuse(path, 'a list of the caller is needed');
  if (!isList(value)) return refuse(path, 'a list of values is needed');
  return value.flatMap((entry, index) => single(entry, `${path}.${index}`));
}
