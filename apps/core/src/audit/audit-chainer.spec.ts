import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { administrator } from '../../test/act-stage.js';
import { type AuditStage, auditStage } from '../../test/audit-stage.js';
import { renumberAuditEntries } from './renumber-entries.js';

describe('the chainer of the audit log', () => {
  let stage: AuditStage;
  beforeEach(async () => {
    stage = await auditStage();
  });
  afterEach(() => stage.close());

  it('links everything 16 writers write, in an order that never changes, without gaps', async () => {
    const writers = 16;
    const acts = 25;
    let writing = true;
    const chained = (async () => {
      while (writing) await stage.chainer.round();
    })();
    await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let act = 0; act < acts; act++) await stage.act(`w${writer}-${act}`);
      }),
    );
    writing = false;
    await chained;
    await stage.linkAll();
    expect(await stage.verify()).toMatchObject({ ok: true, links: writers * acts, entries: writers * acts });
    const [order] = await stage.query<{ first: string; last: string; falls: string }>(
      `select min(no) as first, max(no) as last, count(*) filter (where not rises)::int as falls from (
         select l.no, (e.xid, e.id) > lag((e.xid, e.id)) over (order by l.no) is not false as rises
         from core.audit_link l join core.audit_entry e on e.id = l.entry_id) o`,
    );
    expect(order).toEqual({ first: 1, last: writers * acts, falls: 0 });
  });

  it('waits for a transaction that began earlier, and then loses neither', async () => {
    let finish = () => {};
    const open = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let began = () => {};
    const writing = new Promise<void>((resolve) => {
      began = resolve;
    });
    const long = stage.transactions.run(administrator, async (transaction) => {
      await transaction.query(`insert into core.parameter (key, value) values ('spec.long', '1')`);
      transaction.audit({ action: 'long', subject: 'S', subjectId: 'long', agencyId: null });
      began();
      await open;
    });
    await writing;
    await stage.act('short');
    await stage.chainer.round();
    expect(await stage.unlinked()).toBe(1);
    finish();
    await long;
    await stage.linkAll();
    const linked = await stage.query<{ subject_id: string }>(
      'select e.subject_id from core.audit_link l join core.audit_entry e on e.id = l.entry_id order by l.no',
    );
    expect(linked.map(({ subject_id }) => subject_id)).toEqual(['long', 'short']);
    expect((await stage.verify()).ok).toBe(true);
  });

  it('links each entry once although several processes try', async () => {
    for (let act = 0; act < 20; act++) await stage.act(`n${act}`);
    await Promise.all(Array.from({ length: 8 }, () => stage.chainer.round()));
    await stage.linkAll();
    expect(await stage.verify()).toMatchObject({ ok: true, links: 20 });
  });

  it('signs a checkpoint only when something was linked since', async () => {
    expect(await stage.chainer.checkpoint()).toBeNull();
    await stage.act('n1');
    await stage.linkAll();
    expect(await stage.chainer.checkpoint()).toMatchObject({ no: 1 });
    expect(await stage.chainer.checkpoint()).toBeNull();
  });

  it('goes on after entries came from a server whose transactions had higher numbers', async () => {
    for (const subject of ['linked', 'unlinked']) {
      await stage.act(subject);
      if (subject === 'linked') await stage.linkAll();
    }
    await stage.query(`update core.audit_entry set xid = '99999999999'`);
    await renumberAuditEntries(stage.owner);
    await stage.act('new');
    await stage.linkAll();
    expect(await stage.verify()).toMatchObject({ ok: true, links: 3 });
  });
});
