import { AuditChainRepository } from '../src/audit/audit-chain.repository.js';
import { AuditChainer } from '../src/audit/audit-chainer.js';
import { verifyAudit } from '../src/audit/verify-audit.js';
import { actStage, administrator, eventually } from './act-stage.js';

/** The room `audit` over a fresh database, with its chain growing only when told. */
export async function auditStage() {
  const stage = await actStage();
  const chain = new AuditChainRepository(stage.sql);
  const chainer = new AuditChainer(stage.transactions, stage.callers, chain, stage.clock, stage.environment);
  const unlinked = async () => {
    const [row] = await stage.query<{ count: number }>(
      `select count(*)::int as count from core.audit_entry e left join core.audit_link l on l.entry_id = e.id
       where l.no is null`,
    );
    return row?.count ?? 0;
  };
  /** As the owner's connection sees it, even in the middle of a transaction of that. */
  const verify = () =>
    verifyAudit({
      sql: { query: (statement, values = []) => stage.query(statement as string, [...values]) },
      dataDirectory: stage.dataDirectory,
    });
  return {
    ...stage,
    chainer,
    unlinked,
    /** One act that leaves one line. */
    act: (subjectId: string, after: unknown = { title: `第 ${subjectId} 則` }) =>
      stage.transactions.run(administrator, async (transaction) => {
        transaction.audit({ action: 'notice.publish', subject: 'Notice', subjectId, agencyId: null, after });
      }),
    /** Links everything; transactions of other specs on the same server may delay it. */
    linkAll: () =>
      eventually(async () => {
        while (await chainer.round());
        return (await unlinked()) === 0;
      }),
    verify,
    /** Findings after a superuser did this, undone afterwards. */
    findingsAfter: async (...statements: string[]) => {
      await stage.owner.query('begin');
      try {
        for (const statement of statements) await stage.owner.query(statement);
        return (await verify()).findings;
      } finally {
        await stage.owner.query('rollback');
      }
    },
  };
}
export type AuditStage = Awaited<ReturnType<typeof auditStage>>;
