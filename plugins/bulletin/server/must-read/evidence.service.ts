import { Injectable } from '@nestjs/common';
import type { ExportQuery } from '@tessera/contracts';
import {
  Agencies,
  type Caller,
  Clock,
  Parameters,
  systemAccountId,
  type TableModel,
  type TableRow,
  Transactions,
} from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { AgencyRollup } from './agency-rollup.js';
import { evidenceTable, evidenceWords } from './evidence-table.js';
import { ProgressRepository } from './progress.repository.js';
import { ProgressService, progressOf } from './progress.service.js';

const portion = 1000;

/** The sheet that proves who has confirmed a must-read and who has not. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly progressService: ProgressService,
    private readonly progress: ProgressRepository,
    private readonly agencies: Agencies,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** Figures per agency; below the agency that posted it the names, for who may see them. Taking it away is audited. */
  async sheet(caller: Caller, id: string, calendar: ExportQuery['calendar']): Promise<TableModel> {
    const notice = await this.progressService.watched(caller, id);
    const names = this.progressService.maySeeNames(caller, notice);
    const { agencyId, revision } = notice;
    await this.transactions.run(caller, async (transaction) => {
      transaction.audit({
        action: 'notice.export-evidence',
        subject: 'Notice',
        subjectId: id,
        agencyId,
        after: { revision, names },
      });
    });
    const rollup = new AgencyRollup(this.agencies, await this.progress.byAgency(notice));
    return evidenceTable(notice, this.rows(caller, notice, rollup, names), rollup.total(), {
      caller,
      calendar,
      at: this.clock.now(),
      timeZone: this.parameters.get<string>('portal.time-zone'),
    });
  }

  private async *rows(
    { locale }: Caller,
    notice: Notice,
    rollup: AgencyRollup,
    names: boolean,
  ): AsyncGenerator<TableRow> {
    const word = evidenceWords(locale);
    for (const { agencyId, name: agency, addressed, acknowledged, missing } of rollup.flat().map(progressOf)) {
      yield { agency, addressed, acknowledged, missing };
      if (!names || agencyId !== notice.agencyId) continue;
      for await (const person of this.people(notice)) {
        const { name, title, acknowledgedAt } = person;
        yield { agency, name, title, state: word(acknowledgedAt ? 'confirmed' : 'not-yet'), at: acknowledgedAt };
      }
      for (const { name, acknowledgedAt } of await this.progress.departed(notice, agencyId))
        yield { agency, name, state: word('departed'), at: acknowledgedAt };
    }
  }

  private async *people(notice: Notice) {
    let after = { name: '', accountId: systemAccountId };
    for (;;) {
      const rows = await this.progress.people(notice, notice.agencyId, 'all', after, portion);
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < portion) return;
      after = last;
    }
  }
}
