import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { temporaryFolder } from '@tessera/testing';
import { tessera } from './processes/command-line.js';
import { type Holder, holdDatabase, query } from './processes/holder.js';

jest.setTimeout(120_000);

const header = 'code,parent_code,kind,name,short_name,order,phone';

describe('the command line', () => {
  let folder: string;
  /** Keeps the database up between the commands, as a running portal does. */
  let holder: Holder;

  beforeAll(async () => {
    folder = temporaryFolder();
    holder = await holdDatabase(folder);
    expect(
      await tessera(folder, ['import', 'organisation', await csv('A,,inside,市府,市府,0,', 'B,A,unit,科,科,1,')]),
    ).toMatchObject({
      status: 0,
    });
  });
  afterAll(async () => {
    await holder.close();
    await rm(folder, { recursive: true, force: true });
  });

  const csv = async (...rows: string[]) => {
    const file = join(folder, 'organisation.csv');
    await writeFile(file, [header, ...rows, ''].join('\n'));
    return file;
  };

  const succeeds = async (words: string[], input = '') => {
    const { status, out, errors } = await tessera(folder, words, input);
    if (status !== 0) throw new Error(`${words.join(' ')}: ${status}\n${out}\n${errors}`);
    return out;
  };

  it('explains each command', async () => {
    const commands = [[], ['start'], ['admin', 'create'], ['import', 'people'], ['restore']];
    for (const words of commands) {
      expect(await tessera(folder, [...words, '--help'])).toMatchObject({
        status: 0,
        out: expect.stringContaining('Usage:'),
      });
    }
    expect((await tessera(folder, ['nonsense'])).status).toBe(1);
  });

  it('refuses a file for one bad row, told by its line, and takes the others with --skip-bad', async () => {
    const file = await csv('C,A,unit,新科,新科,2,', 'D,NOWHERE,unit,某科,某科,3,');
    const refused = await tessera(folder, ['import', 'organisation', file]);
    expect(refused.out + refused.errors).toMatch(/^line 3: /m);
    expect(refused.status).toBe(1);
    expect(await query(holder.url, `select from core.agency where code = 'C'`)).toHaveLength(0);
    await succeeds(['import', 'organisation', file, '--skip-bad', '--dry-run']);
    expect(await query(holder.url, `select from core.agency where code = 'C'`)).toHaveLength(0);
    await succeeds(['import', 'organisation', file, '--skip-bad']);
    expect(await query(holder.url, `select from core.agency where code = 'C'`)).toHaveLength(1);
  });

  it('makes an administrator with the password given, or with one it prints', async () => {
    const given = ['admin', 'create', '--account', 'boss', '--name', '王大明', '--password-stdin'];
    expect(await tessera(folder, given, 'weak\n')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('length'),
    });
    expect(await tessera(folder, given, 'Wp9!rtzKm\n')).toMatchObject({ status: 0 });
    expect(await tessera(folder, given, 'Wp9!rtzKm\n')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('already'),
    });
    const made = await tessera(folder, ['admin', 'create', '--account', 'boss2', '--name', '王', '--agency', 'B']);
    expect(made).toMatchObject({ status: 0, out: expect.stringMatching(/Password.*: \S{14}$/m) });
    const administrators = await query(
      holder.url,
      `select a.name, p.must_change from core.account a join core.password p on p.account_id = a.id
       join core.role_grant g on g.account_id = a.id join core.role r on r.id = g.role_id
       where r.key = 'system-administrator' and a.state = 'active' order by 1`,
    );
    expect(administrators).toEqual([
      { name: 'boss', must_change: false },
      { name: 'boss2', must_change: true },
    ]);
  });

  it('finds a log that was tampered with', async () => {
    const before = await succeeds(['audit', 'verify', '--json']);
    const { ok, entries, links } = JSON.parse(before) as { ok: boolean; entries: number; links: number };
    expect({ ok, unlinked: entries - links }).toEqual({ ok: true, unlinked: 0 });
    expect(entries).toBeGreaterThan(0);
    await query(holder.url, `update core.audit_entry set action = 'agency.export'`);
    expect(await tessera(folder, ['audit', 'verify'])).toMatchObject({
      status: 1,
      out: expect.stringContaining('NOT SOUND'),
    });
  });
});
