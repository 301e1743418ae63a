import type { FieldError, RoleRequest, RoleRequestInput } from '@tessera/contracts';
import { fieldError } from '@tessera/sdk';
import type { KnownRole } from './askable-roles.js';
import type { RoleRequestRow } from './role-requests.repository.js';

/** ROC date and a number that rises over the years: `RR-1141121-0007`. */
export function numberOf(today: string, number: number): string {
  const [year = '', month = '', day = ''] = today.split('-');
  return `RR-${Number(year) - 1911}${month}${day}-${String(number).padStart(4, '0')}`;
}

/** What is wrong with a request, whoever asks. `today`: the date in the portal's zone. */
export function requestErrors(
  { add, drop, until }: RoleRequestInput,
  known: ReadonlyMap<string, KnownRole>,
  today: string,
): FieldError[] {
  const check = (list: 'add' | 'drop', mayAsk: (role: KnownRole) => boolean) =>
    ({ add, drop })[list].flatMap((key, at) => {
      const role = known.get(key);
      if (!role) return [fieldError(`${list}.${at}`, 'unknown-role')];
      if (([...add, ...drop] as string[]).filter((one) => one === key).length > 1)
        return [fieldError(`${list}.${at}`, 'twice')];
      return mayAsk(role) ? [] : [fieldError(`${list}.${at}`, list === 'add' ? 'already-held' : 'not-held')];
    });
  return [
    ...(add.length + drop.length === 0 ? [fieldError('add', 'required')] : []),
    ...check('add', ({ grantId }) => grantId === null),
    ...check('drop', ({ grantId }) => grantId !== null),
    ...(until !== null && until < today ? [fieldError('until', 'in-the-past')] : []),
  ];
}

/** The request as the person who asked sees it. */
export const requestView = (
  row: Omit<RoleRequestRow, 'accountId' | 'personName' | 'agencyId' | 'unitName' | 'dueAt'>,
): RoleRequest => ({
  id: row.id,
  number: row.number,
  act: row.act,
  role: { key: row.role, name: row.roleName ?? { 'zh-Hant': row.role, en: row.role } },
  agency: row.agencyName,
  reason: row.reason,
  until: row.until,
  state: row.state,
  askedAt: row.askedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy === '' ? null : row.decidedBy,
  note: row.note,
  version: row.version,
});
