import { Injectable } from '@nestjs/common';
import { type Caller, ProblemError, Transactions } from '@tessera/sdk';
import { replaceWorkers } from '../supervisor/replace-workers.js';
import { PluginCatalogue } from './plugin-catalogue.js';
import { PluginsRepository } from './plugins.repository.js';

/** Gives a plugin in quarantine another try. */
@Injectable()
export class PluginReleaseService {
  constructor(
    private readonly catalogue: PluginCatalogue,
    private readonly repository: PluginsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** Takes effect in the next generation of workers, which is asked for at once where somebody can start it. */
  async release(caller: Caller, id: string): Promise<{ restarting: boolean }> {
    if (!this.catalogue.byId(id)) throw ProblemError.of('not-found');
    await this.transactions.run(caller, async (transaction) => {
      // what is stored counts, not what this worker found: a second click must not start a second generation
      const reason = await this.repository.release(transaction, id);
      if (reason === undefined) throw ProblemError.of('plugin-not-quarantined');
      transaction.audit({
        action: 'plugin.release',
        subject: 'Plugin',
        subjectId: id,
        agencyId: null,
        before: { state: 'quarantined', reason },
        after: { state: 'ready' },
      });
    });
    return { restarting: replaceWorkers() };
  }
}
