import { Inject, Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import {
  type Caller,
  Clock,
  decodeCursor,
  encodeCursor,
  Parameters,
  ProblemError,
  Sql,
  type TableModel,
  Transactions,
} from '@tessera/sdk';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { AuditRepository } from './audit.repository.js';
import type { AuditDetail, AuditExport, AuditFilter, AuditLine, AuditQuery } from './audit.schemas.js';
import { AuditChainer } from './audit-chainer.js';
import type { AuditVerification } from './audit-findings.js';
import { auditTable } from './audit-table.js';
import { verifyAudit } from './verify-audit.js';

const exportPage = 500;

/** Reading the log. Every reading leaves a line in it. */
@Injectable()
export class AuditService {
  private verifying?: Promise<AuditVerification>;

  constructor(
    private readonly entries: AuditRepository,
    private readonly chainer: AuditChainer,
    private readonly transactions: Transactions,
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly parameters: Parameters,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async list(caller: Caller, { cursor, limit, ...filter }: AuditQuery): Promise<Page<AuditLine>> {
    const [at, id] = cursor ? decodeCursor(cursor, filter, ['date', 'uuid']) : [];
    const lines = await this.entries.list(filter, at && id ? { at, id } : null, limit + 1);
    await this.note(caller, 'audit.list', '', { filter, continued: cursor !== undefined });
    const items = lines.slice(0, limit);
    const last = items.at(-1);
    return { items, next: last && lines.length > limit ? encodeCursor([last.at, last.id], filter) : null };
  }

  async read(caller: Caller, id: string): Promise<AuditDetail> {
    const entry = await this.entries.byId(id);
    if (!entry) throw ProblemError.of('not-found');
    await this.note(caller, 'audit.read', id);
    return entry;
  }

  /** Everything that passes the filter, newest first, read page by page while it is sent. */
  async export(caller: Caller, { calendar, ...filter }: Omit<AuditExport, 'format'>): Promise<TableModel> {
    await this.note(caller, 'audit.export', '', { filter });
    return auditTable(this.all(filter), {
      caller,
      calendar,
      at: this.clock.now(),
      timeZone: this.parameters.get<string>('portal.time-zone'),
    });
  }

  private async *all(filter: AuditFilter): AsyncGenerator<AuditDetail> {
    let after: { at: string; id: string } | null = null;
    for (;;) {
      const lines: AuditDetail[] = await this.entries.details(filter, after, exportPage);
      yield* lines;
      const last = lines.at(-1);
      if (!last || lines.length < exportPage) return;
      after = { at: last.at, id: last.id };
    }
  }

  /** Who asks while a verification runs waits for that one. */
  async verify(caller: Caller) {
    const { sql } = this;
    this.verifying ??= verifyAudit({ sql, dataDirectory: this.environment.dataDirectory }).finally(() => {
      this.verifying = undefined;
    });
    const result = await this.verifying;
    await this.note(caller, 'audit.verify', '', { ok: result.ok, findings: result.findings.length });
    return { ...result, lastCheckpoint: await this.entries.lastCheckpoint() };
  }

  async checkpoint(caller: Caller) {
    const made = await this.chainer.checkpoint();
    const checkpoint = made && { ...made, hash: made.hash.toString('hex'), at: made.at.toISOString() };
    await this.note(caller, 'audit.checkpoint', '', { no: checkpoint?.no ?? null });
    return { checkpoint };
  }

  private async note(caller: Caller, action: string, subjectId: string, after?: unknown): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      transaction.audit({ action, subject: 'AuditEntry', subjectId, agencyId: null, after });
    });
  }
}
