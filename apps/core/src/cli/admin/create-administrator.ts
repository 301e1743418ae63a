import { brokenPasswordRules } from '@tessera/contracts';
import { newId, systemAccountId, type Transaction } from '@tessera/sdk';
import type pg from 'pg';
import { AccountRecordsRepository } from '../../accounts/account-records.repository.js';
import type { Environment } from '../../boot/environment.js';
import { Epochs } from '../../database/epochs.js';
import { PgSql } from '../../database/pg-sql.js';
import { accountKey } from '../../identity/account-row.js';
import { isCommonPassword } from '../../identity/passwords/is-common-password.js';
import { PasswordHasher } from '../../identity/passwords/password-hasher.js';
import { PasswordLimitsInForce } from '../../identity/passwords/password-limits.js';
import { PasswordsRepository } from '../../identity/passwords/passwords.repository.js';
import { importMeansOver } from '../../organisation/import/import-means.js';
import { RoleGrantsRepository } from '../../permissions/grants/role-grants.repository.js';
import { systemAdministratorRole } from '../../permissions/rules/builtin-roles.js';
import { StoredParameters } from '../../settings/stored-parameters.js';
import { type FirstAgency, homeOfAdministrator } from './first-agency.js';

export interface NewAdministrator {
  account: string;
  name: string;
  password: string;
  /** Made by the portal and to be replaced at the first sign-in. */
  generated: boolean;
  agency: FirstAgency;
}

/** An active account that may do everything; also the way in when everybody else is locked out. */
export async function createAdministrator(
  pool: pg.Pool,
  environment: Environment,
  given: NewAdministrator,
): Promise<void> {
  const { transactions, caller, clock } = importMeansOver(pool, environment);
  const sql = new PgSql(pool);
  const parameters = new StoredParameters(sql, new Epochs(sql, environment, clock));
  await parameters.onModuleInit();
  const limits = new PasswordLimitsInForce(parameters);
  if (!given.generated) refuseWeak(given, limits);
  const hash = await new PasswordHasher().hash(given.password);
  const at = clock.now();
  await transactions.run(caller, async (tx) => {
    const home = await homeOfAdministrator(tx, given.agency, at);
    const id = newId();
    const { account, name } = given;
    const texts = { title: '', officePhone: '', recoveryMail: null };
    const row = { id, account, key: accountKey(account), name, ...texts, ...home };
    if (!(await new AccountRecordsRepository(sql).insert(tx, row, at))) {
      throw new Error(`There is an account ${account} already.`);
    }
    await tx.query(`update core.account set state = 'active' where id = $1`, [id]);
    const setting = { accountId: id, hash, changedAt: at, changedBy: null, note: 'command line' };
    await new PasswordsRepository(sql).set(tx, { ...setting, mustChange: given.generated }, limits.history);
    await grantEverything(tx, sql, { id, at });
    tx.audit({
      action: 'account.create',
      subject: 'Account',
      subjectId: id,
      agencyId: home.agencyId,
      after: { account, name, role: systemAdministratorRole, state: 'active' },
    });
  });
}

function refuseWeak({ password, account }: NewAdministrator, { limits }: PasswordLimitsInForce): void {
  const broken: string[] = brokenPasswordRules(password, limits, { account, current: '' });
  if (isCommonPassword(password)) broken.push('uncommon');
  if (broken.length > 0) {
    const { minLength, maxLength } = limits;
    throw new Error(
      `The password keeps not these rules: ${broken.join(', ')}. It needs ${minLength} to ${maxLength} characters with upper and lower case, digit and special character.`,
    );
  }
}

async function grantEverything(tx: Transaction, sql: PgSql, { id, at }: { id: string; at: Date }): Promise<void> {
  const grants = new RoleGrantsRepository(sql);
  const roleId = await grants.roleId(tx, systemAdministratorRole);
  if (!roleId) throw new Error('The built-in roles are missing.');
  const whole = { agencyId: null, withSubordinates: false, endsAt: null };
  await grants.insert(tx, { id: newId(), roleId, accountId: id, ...whole, grantedBy: systemAccountId, grantedAt: at });
}
