import { Command } from 'commander';
import type { AuditFinding } from '../audit/audit-findings.js';
import { withPool } from './command-pool.js';
import { showProgress } from './progress.js';

export const auditCommand = (): Command =>
  new Command('audit').description('the log of who did what').addCommand(
    new Command('verify')
      .description('read the whole log and tell whether it is what was written; status 1 when it is not')
      .option('--json', 'print the result as JSON', false)
      .action(async ({ json }: { json: boolean }) => verify(json)),
  );

const verify = (json: boolean): Promise<void> =>
  withPool(
    async ({ pool, environment }) => {
      const { verifyAudit } = await import('../audit/verify-audit.js');
      const { PgSql } = await import('../database/pg-sql.js');
      const progress = showProgress('Audit');
      const result = await verifyAudit({
        sql: new PgSql(pool),
        dataDirectory: environment.dataDirectory,
        onProgress: progress.set,
      }).finally(progress.end);
      if (!result.ok) process.exitCode = 1;
      if (json) {
        console.log(JSON.stringify(result));
        return;
      }
      for (const finding of result.findings) console.log(describe(finding));
      const { entries, links, checkpoints, erased } = result;
      console.log(
        `${result.ok ? 'Sound' : 'NOT SOUND'}: ${entries} entries, ${links} linked, ${checkpoints} checkpoints, ${erased} with personal data erased by order.`,
      );
    },
    { writes: false },
  );

function describe(finding: AuditFinding): string {
  switch (finding.kind) {
    case 'unlinked':
      return `entry ${finding.entryId} has not been linked for more than a minute`;
    case 'changed':
      return `entry ${finding.entryId} (no. ${finding.no}) was changed`;
    case 'erased-unrecorded':
      return `entry ${finding.entryId} (no. ${finding.no}) lost its personal data without a record of it`;
    case 'missing':
      return finding.no === finding.upTo
        ? `no. ${finding.no} is missing`
        : `no. ${finding.no} to ${finding.upTo} are missing`;
    case 'reordered':
      return `entry ${finding.entryId} (no. ${finding.no}) stands in another place than it was linked at`;
    case 'cut':
      return `the log ends at no. ${finding.lastNo}; a checkpoint saw no. ${finding.no}`;
    case 'rehashed':
      return `the log up to no. ${finding.no} is not the one that the checkpoint of ${finding.at} saw`;
    case 'bad-signature':
      return `a checkpoint (${finding.source}, no. ${finding.no ?? '?'}) was not signed by this portal`;
  }
}
