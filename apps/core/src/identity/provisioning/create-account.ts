import { brokenPasswordRules, type PasswordFault, type PasswordLimits } from '@tessera/contracts';
import { newId } from '@tessera/sdk';
import { accountKey } from '../account-row.js';
import { isCommonPassword } from '../passwords/is-common-password.js';

/** Anything that runs a statement: a `pg` client or an act's transaction. */
export interface StatementRunner {
  query(text: string, values: unknown[]): Promise<unknown>;
}

export interface NewAccount {
  /** New unless told. */
  id?: string;
  name: string;
  personName: string;
  title?: string;
  agencyId: string;
  unitId: string;
}

export interface InitialPassword {
  /** Argon2id, from `hashPassword`. */
  hash: string;
  setAt: Date;
  /** Who set it; null for the portal itself. */
  setBy?: string | null;
  note: string;
  /** Must be changed at the first sign-in. */
  mustChange?: boolean;
}

/**
 * Gives an account its password without asking for the old one: for the command line and for demo data. Rules are the
 * caller's matter (see `initialPasswordFaults`), so that many demo accounts can share one hash.
 */
export async function storePassword(db: StatementRunner, accountId: string, password: InitialPassword): Promise<void> {
  const { hash, setAt, setBy = null, note, mustChange = false } = password;
  await db.query(
    `insert into core.password (account_id, hash, changed_at, changed_by, note, must_change) values ($1, $2, $3, $4, $5, $6)
     on conflict (account_id) do update set hash = excluded.hash, changed_at = excluded.changed_at,
       changed_by = excluded.changed_by, note = excluded.note, must_change = excluded.must_change`,
    [accountId, hash, setAt, setBy, note, mustChange],
  );
  await db.query('insert into core.password_history (account_id, hash, changed_at) values ($1, $2, $3)', [
    accountId,
    hash,
    setAt,
  ]);
}

/** Creates an active account with its password; answers its id. A name in use fails with SQLSTATE 23505. */
export async function createAccountWithPassword(
  db: StatementRunner,
  account: NewAccount,
  password: InitialPassword,
): Promise<string> {
  const { id = newId(), name, personName, title = '', agencyId, unitId } = account;
  await db.query(
    `insert into core.account (id, name, name_key, person_name, title, agency_id, unit_id, state, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'active', $8)`,
    [id, name, accountKey(name), personName, title, agencyId, unitId, password.setAt],
  );
  await storePassword(db, id, password);
  return id;
}

/** What speaks against a first password, e.g. one typed at the command line. */
export function initialPasswordFaults(password: string, account: string, limits: PasswordLimits): PasswordFault[] {
  const faults: PasswordFault[] = brokenPasswordRules(password, limits, { account, current: '' });
  return isCommonPassword(password) ? [...faults, 'common'] : faults;
}
