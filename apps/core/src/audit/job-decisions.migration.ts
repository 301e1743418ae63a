import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who decided about a failed job is asked by its id: without this, each question reads the log back to the failure. */
export class JobDecisions1763700091000 implements MigrationInterface {
  name = 'JobDecisions1763700091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index audit_entry_job on core.audit_entry(subject_id, at desc) where subject = 'Job';`);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}
