import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administrator } from '../../test/act-stage.js';
import { type AuditStage, auditStage } from '../../test/audit-stage.js';
import { rotateAuditKey } from './audit-keys.js';
import { checkpointsFile, headFile } from './checkpoint-files.js';
import { eraseAuditPersonal } from './erase-personal.js';

const rehash = (from: number) => `
do $$ declare link record; previous bytea; begin
  select hash into previous from core.audit_link where no = ${from - 1};
  for link in select l.no, e.digest from core.audit_link l join core.audit_entry e on e.id = l.entry_id
    where l.no >= ${from} order by l.no loop
    previous := sha256(previous || link.digest);
    update core.audit_link set hash = previous where no = link.no;
  end loop;
end $$`;

describe('the verifier of the audit log', () => {
  let stage: AuditStage;
  const entryOf = (no: number) => `(select entry_id from core.audit_link where no = ${no})`;

  beforeAll(async () => {
    stage = await auditStage();
    const bodies = [{ n: 1e21, m: -0, s: 5e-324, deep: [{ z: 1, a: '𠮷' }] }, 'text', null, [1, 2], { nul: 'a\0b' }];
    for (let no = 1; no <= 30; no++) await stage.act(`n${no}`, bodies[no % bodies.length]);
    await stage.linkAll();
    await stage.chainer.checkpoint();
    for (let no = 31; no <= 40; no++) await stage.act(`n${no}`);
    await stage.linkAll();
  });
  afterAll(() => stage.close());

  it('finds nothing in a log as it was written', async () => {
    expect(await stage.verify()).toEqual({
      entries: 40,
      links: 40,
      checkpoints: 3,
      erased: 0,
      ok: true,
      findings: [],
    });
  });

  it('finds a changed content and a changed fact', async () => {
    expect(
      await stage.findingsAfter(
        `update core.audit_entry set body = '{"after":{"title":"x"}}' where id = ${entryOf(7)}`,
        `update core.audit_entry set action = 'notice.read' where id = ${entryOf(9)}`,
      ),
    ).toMatchObject([
      { kind: 'changed', no: 7 },
      { kind: 'changed', no: 9 },
    ]);
  });

  it('finds a changed entry whose digest was changed with it', async () => {
    expect(
      await stage.findingsAfter(
        `update core.audit_entry e set digest = o.digest, personal_digest = o.personal_digest, salt = o.salt,
           body = o.body, id = e.id from core.audit_entry o where e.id = ${entryOf(7)} and o.id = ${entryOf(9)}`,
      ),
    ).toMatchObject([{ kind: 'changed', no: 7 }]);
  });

  it('finds a deleted entry, and deleted links', async () => {
    expect(await stage.findingsAfter(`delete from core.audit_entry where id = ${entryOf(5)}`)).toMatchObject([
      { kind: 'missing', no: 5, upTo: 5 },
    ]);
    expect(
      await stage.findingsAfter(
        `delete from core.audit_entry where id in (select entry_id from core.audit_link where no in (5, 6))`,
        'delete from core.audit_link where no in (5, 6)',
      ),
    ).toEqual([{ kind: 'missing', no: 5, upTo: 6, entryId: null }]);
  });

  it('finds exchanged places', async () => {
    const exchange = `update core.audit_link l set entry_id = o.entry_id from
      (select no, entry_id from core.audit_link where no in (11, 12)) o where l.no in (11, 12) and l.no <> o.no`;
    const drop = 'alter table core.audit_link drop constraint audit_link_entry_id_key';
    expect(await stage.findingsAfter(drop, exchange)).toMatchObject([
      { kind: 'reordered', no: 11 },
      { kind: 'reordered', no: 12 },
    ]);
  });

  it('finds an entry put in between', async () => {
    const findings = await stage.findingsAfter(
      'alter table core.audit_link drop constraint audit_link_pkey',
      'update core.audit_link set no = no + 1 where no > 20',
      `insert into core.audit_entry (id, at, plugin, action, subject, subject_id, salt, personal_digest, digest)
         values ('00000000-0000-7000-8000-000000000001', now(), 'core', 'a', 'S', '1', '', '', sha256('x'))`,
      `insert into core.audit_link select 21, '00000000-0000-7000-8000-000000000001', sha256(hash || sha256('x'))
         from core.audit_link where no = 20`,
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'changed', no: 21 }));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'rehashed', no: 30 }));
  });

  it('finds a cut tail, even of what came after the last checkpoint', async () => {
    const cut = (no: number) => [
      `delete from core.audit_entry where id in (select entry_id from core.audit_link where no > ${no})`,
      `delete from core.audit_link where no > ${no}`,
    ];
    expect(await stage.findingsAfter(...cut(25))).toContainEqual({ kind: 'cut', no: 30, lastNo: 25 });
    expect(await stage.findingsAfter(...cut(39))).toEqual([{ kind: 'cut', no: 40, lastNo: 39 }]);
  });

  it('finds a chain that was computed anew from a row on', async () => {
    const findings = await stage.findingsAfter(
      `update core.audit_entry e set digest = o.digest, personal_digest = o.personal_digest, salt = o.salt, body = o.body
         from core.audit_entry o where e.id = ${entryOf(35)} and o.id = ${entryOf(36)}`,
      `update core.audit_link set entry_id = gen_random_uuid() where no = 35`,
      `update core.audit_entry set id = ${entryOf(35)} where subject_id = 'n35'`,
      `update core.audit_entry set digest = sha256('forged') where subject_id = 'n35'`,
      rehash(35),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'rehashed', no: 40 }));
  });

  it('finds personal data removed without the erasure being on record, and is silent about one that is', async () => {
    expect(
      await stage.findingsAfter(
        `update core.audit_entry set body = null, actor_name = '', salt = null where id = ${entryOf(8)}`,
      ),
    ).toMatchObject([{ kind: 'erased-unrecorded', no: 8 }]);

    const [{ entry_id: id } = { entry_id: '' }] = await stage.query<{ entry_id: string }>(
      'select entry_id from core.audit_link where no = 8',
    );
    const order = { entryIds: [id], reason: '府法字第 1 號', caller: administrator, at: stage.clock.now() };
    expect(await eraseAuditPersonal(stage.owner, order)).toBe(1);
    expect(await eraseAuditPersonal(stage.owner, order)).toBe(0);
    await stage.linkAll();
    expect(await stage.verify()).toMatchObject({ ok: true, erased: 1, links: 41 });
  });

  it('finds a checkpoint that nobody signed, wherever it stands', async () => {
    expect(await stage.findingsAfter(`update core.audit_checkpoint set hash = sha256('x')`)).toEqual([
      { kind: 'bad-signature', no: 30, source: 'table' },
    ]);
    const file = checkpointsFile(stage.dataDirectory);
    const sound = await readFile(file, 'utf8');
    await appendFile(file, 'not a checkpoint\n');
    expect((await stage.verify()).findings).toEqual([{ kind: 'bad-signature', no: null, source: 'file' }]);
    await writeFile(file, sound);
    expect((await stage.verify()).ok).toBe(true);
  });

  it('believes checkpoints of an older key and signs with the newest, which only the portal can read', async () => {
    const { id } = await rotateAuditKey(stage.dataDirectory);
    const { mode } = await stat(join(stage.dataDirectory, 'secrets', `audit-${id}.key`));
    expect(mode & 0o777).toBe(0o600);
    expect((await stage.verify()).ok).toBe(true);
  });

  it('reports what was not linked for a minute', async () => {
    expect(await stage.findingsAfter('delete from core.audit_link where no = 41')).toContainEqual({
      kind: 'cut',
      no: 41,
      lastNo: 40,
    });
    const findings = await stage.findingsAfter(
      `insert into core.audit_entry (id, at, plugin, action, subject, subject_id, salt, personal_digest, digest)
         values ('00000000-0000-7000-8000-000000000002', now() - interval '2 minutes', 'core', 'a', 'S', '1', '', '', '')`,
    );
    expect(findings).toEqual([{ kind: 'unlinked', entryId: '00000000-0000-7000-8000-000000000002' }]);
  });

  it('leaves neither update nor delete to the role of the portal', async () => {
    for (const statement of ['delete from core.audit_entry', 'update core.audit_link set no = 0'])
      await expect(stage.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    expect(await readFile(headFile(stage.dataDirectory), 'utf8')).toContain('"no":41');
  });
});
