import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';

export interface JobDecision {
  by: string;
  at: Date;
  action: string;
}

@Injectable()
export class FailedJobsRepository {
  constructor(private readonly sql: Sql) {}

  /** Who last retried or discarded the job since it failed; undefined: nobody. */
  async decision(jobId: string, since: Date): Promise<JobDecision | undefined> {
    const [row] = await this.sql.query<JobDecision>(
      `select actor_name as by, at, action from core.audit_entry
       where subject = 'Job' and subject_id = $1 and action in ('job.retry', 'job.discard') and at >= $2
       order by at desc, id desc limit 1`,
      [jobId, since],
    );
    return row;
  }
}
