import { type CallerValueName, type CallerValues, callerValueName } from './caller-values.js';

type Conditions = Record<string, unknown>;

/** Marks a test that the caller's unlimited scope makes void. */
const unrestricted = Symbol('unrestricted');

/**
 * Conditions of a rule with the caller's own values in place of `{"$caller": …}`. A test on `scopeIds` falls away when
 * the scope is the whole government; `validateConditions` admits it only where that widens the rule to everything.
 */
export function fillTemplate(conditions: Conditions, values: CallerValues): Conditions {
  return fillObject(conditions, values);
}

function fillObject(object: Conditions, values: CallerValues): Conditions {
  const filled: Conditions = {};
  for (const [key, value] of Object.entries(object)) {
    const result = fill(value, values);
    if (result !== unrestricted) filled[key] = result;
  }
  return filled;
}

function fill(value: unknown, values: CallerValues): unknown {
  const name = callerValueName(value);
  if (name !== undefined) {
    if (!Object.hasOwn(values, name)) throw new Error(`unknown caller value ${name}`);
    return values[name as CallerValueName] ?? unrestricted;
  }
  if (Array.isArray(value)) return value.map((entry) => fill(entry, values));
  if (typeof value !== 'object' || value === null) return value;
  const filled = fillObject(value as Conditions, values);
  // only tests that became void were inside, e.g. {"agencyId": {"$in": {"$caller": "scopeIds"}}}
  return Object.keys(filled).length === 0 && Object.keys(value).some((key) => key === '$in') ? unrestricted : filled;
}
