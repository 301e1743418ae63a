import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { administrator, type OrganisationStage, organisationStage } from '../../../test/organisation-stage.js';
import type { ImportOptions } from './csv-table.js';
import { importPeople } from './import-people.js';

const header = 'account,name,title,agency_code,office_phone,recovery_mail';

describe('importing people', () => {
  let stage: OrganisationStage;
  let folder: string;
  let files = 0;

  const run = async (rows: string[], options: Partial<ImportOptions> = {}) => {
    const file = join(folder, `${files++}.csv`);
    await writeFile(file, [header, ...rows, ''].join('\r\n'));
    return importPeople(
      { file, ...options },
      { transactions: stage.transactions, caller: administrator, clock: stage.clock },
    );
  };
  const people = () =>
    stage.query(
      `select a.name as account, person_name as name, a.state, a.version, u.code as unit, n.code as agency, recovery_mail as mail
       from core.account a join core.agency u on u.id = a.unit_id join core.agency n on n.id = a.agency_id order by a.name_key`,
    );

  beforeAll(async () => {
    stage = await organisationStage();
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  beforeEach(async () => {
    await stage.empty();
    const node = { order: 0, phone: '' };
    await stage.changes.create(administrator, { code: 'A', parent: null, kind: 'inside', name: '民政局', ...node });
    await stage.changes.create(administrator, { code: 'A-U', parent: 'A', kind: 'unit', name: '秘書室', ...node });
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true });
  });

  it('adds people to be activated, without a password, and a second run changes nothing', async () => {
    const rows = ['yslin0612,林雅琪,科員,A-U,06-299 #12,yslin@example.org', 'Chen_9,陳志明,,A,,'];
    expect(await run(rows)).toMatchObject({ applied: true, rows: 2, created: 2 });
    expect(await people()).toEqual([
      { account: 'Chen_9', name: '陳志明', state: 'approved', version: 1, unit: 'A', agency: 'A', mail: null },
      {
        account: 'yslin0612',
        name: '林雅琪',
        state: 'approved',
        version: 1,
        unit: 'A-U',
        agency: 'A',
        mail: 'yslin@example.org',
      },
    ]);
    expect(await stage.query('select 1 from core.password')).toEqual([]);
    expect(await run(rows)).toMatchObject({ applied: true, created: 0, updated: 0, unchanged: 2 });
  });

  it('updates who is known by the account, whatever its case, and tells their sessions', async () => {
    await run(['yslin0612,林雅琪,科員,A-U,,']);
    const [before] = await stage.query<{ id: string }>('select id from core.account');
    const report = await run(['YSLIN0612,林雅琪,股長,A,,new@example.org']);
    expect(report.changes).toEqual([
      { line: 2, key: 'YSLIN0612', change: 'update', columns: ['title', 'agency_code', 'recovery_mail'] },
    ]);
    expect(await people()).toMatchObject([{ unit: 'A', version: 2, mail: 'new@example.org' }]);
    expect(await stage.query('select version from core.epoch where topic = $1', [`account:${before!.id}`])).toEqual([
      { version: 1 },
    ]);
  });

  it('names every bad row and takes everything back, in a dry run too', async () => {
    const rows = [
      'good1,好人,科員,A-U,,',
      'ab,太短,科員,A-U,,',
      'no name,空白,科員,A-U,,',
      'noname,,科員,A-U,,',
      `longname1,${'長'.repeat(51)},科員,A-U,,`,
      'nowhere,無機關,科員,Z,,',
      'phone1,電話,科員,A-U,call me,',
      'mail1,信箱,科員,A-U,,not-a-mail',
      'GOOD1,重複,科員,A-U,,',
      'mail2,信箱,科員,A-U,,one@example.org',
      'mail3,信箱,科員,A-U,,One@example.org',
      'short,少欄',
    ];
    const expected = [
      [3, 'not-an-account-name'],
      [4, 'not-an-account-name'],
      [5, 'empty'],
      [6, 'too-long'],
      [7, 'unknown-agency'],
      [8, 'not-a-phone'],
      [9, 'not-a-mail-address'],
      [10, 'duplicate-account'],
      [12, 'duplicate-mail'],
      [13, 'missing-columns'],
    ];
    for (const options of [{}, { dryRun: true }, { dryRun: true, skipBad: true }]) {
      const report = await run(rows, options);
      expect(report.bad.map(({ line, reason }) => [line, reason])).toEqual(expected);
      expect(report).toMatchObject({ applied: false, created: 2 });
      expect(await people()).toEqual([]);
    }
    expect(await run(rows, { skipBad: true })).toMatchObject({ applied: true, created: 2, badCount: 10 });
    expect(await people()).toMatchObject([{ account: 'good1' }, { account: 'mail2' }]);
  });

  it('refuses dissolved agencies and recovery addresses of others', async () => {
    await run(['first1,甲,,A,,used@example.org']);
    await stage.closing.dissolve(administrator, 'A-U', {});
    const { bad } = await run(['second1,乙,,A-U,,', 'third1,丙,,A,,USED@example.org']);
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'dissolved'],
      [3, 'mail-in-use'],
    ]);
    expect(await run(['first1,甲甲,,A,,Used@example.org'])).toMatchObject({ applied: true, updated: 1 });
  });

  it('takes more than one batch, and takes all of it back for one bad row at the end', async () => {
    const rows = Array.from({ length: 4_500 }, (_, at) => `p${at}_x,人${at},科員,A-U,,p${at}@example.org`);
    expect(await run([...rows, 'bad'])).toMatchObject({ applied: false, rows: 4_501, badCount: 1 });
    expect(await stage.query('select count(*)::int as n from core.account')).toEqual([{ n: 0 }]);
    expect(await run(rows)).toMatchObject({ applied: true, created: 4_500 });
  });
});
