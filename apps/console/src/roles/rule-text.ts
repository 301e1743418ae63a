import { localized } from '@tessera/web-sdk';
import type { SubjectView } from '../accounts/grants.api.js';
import type { Conditions, RoleRule } from './roles.api.js';
import { t } from './texts.js';

const actions: Record<string, () => string> = {
  manage: () => t('action.manage'),
  read: () => t('action.read'),
  create: () => t('action.create'),
  update: () => t('action.update'),
  delete: () => t('action.delete'),
  lock: () => t('action.lock'),
  publish: () => t('action.publish'),
  'take-down': () => t('action.take-down'),
};
const callerValues: Record<string, () => string> = {
  accountId: () => t('caller.accountId'),
  agencyId: () => t('caller.agencyId'),
  unitId: () => t('caller.unitId'),
  audienceKeys: () => t('caller.audienceKeys'),
  subtreeIds: () => t('caller.subtreeIds'),
  scopeIds: () => t('caller.scopeIds'),
};
const named = (names: Record<string, () => string>, key: string): string =>
  Object.hasOwn(names, key) && names[key] ? names[key]() : key;

/** An action in words; a plugin's own one by its key. */
export const actionName = (action: string): string => named(actions, action);

export function subjectName(subject: string, known: readonly SubjectView[]): string {
  if (subject === 'all') return t('subject.all');
  const found = known.find((one) => one.subject === subject);
  return found ? localized(found.name) : subject;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(t('comma'));
  if (typeof value === 'object' && value !== null && '$caller' in value)
    return named(callerValues, String(value.$caller));
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function testText(field: string, operator: string, value: unknown): string {
  const values = { field, value: valueText(value) };
  switch (operator) {
    case '$eq':
      return t('test.is', values);
    case '$ne':
      return t('test.is-not', values);
    case '$in':
    case '$all':
      return t('test.in', values);
    case '$nin':
      return t('test.not-in', values);
    case '$exists':
      return t(value ? 'test.present' : 'test.absent', values);
    default:
      return `${field} ${operator} ${valueText(value)}`;
  }
}

/** Conditions as one sentence, for people who do not read JSON. */
export function conditionText(conditions: Conditions): string {
  const parts = Object.entries(conditions).map(([key, value]) => {
    if ((key === '$and' || key === '$or' || key === '$nor') && Array.isArray(value)) {
      const inner = value
        .map((one) => t('brackets', { inner: conditionText(one as Conditions) }))
        .join(key === '$and' ? t('and') : t('or'));
      return key === '$nor' ? t('not', { inner }) : inner;
    }
    if (typeof value !== 'object' || value === null || '$caller' in value) return testText(key, '$eq', value);
    return Object.entries(value)
      .map(([operator, operand]) => testText(key, operator, operand))
      .join(t('and'));
  });
  return parts.join(t('and'));
}

export const actionsText = ({ action }: Pick<RoleRule, 'action'>): string => action.map(actionName).join(t('comma'));
