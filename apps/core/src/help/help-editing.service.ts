import { Injectable } from '@nestjs/common';
import type { ChangedHelp, ManagedHelp, ManagedHelpList, ManagedHelpQuery, NewHelp } from '@tessera/contracts';
import { Access, type Caller, newId, ProblemError, pageOfArray, type Transaction, Transactions } from '@tessera/sdk';
import { HelpRepository } from './help.repository.js';
import { findsWords, HelpBook, helpTopic } from './help-book.js';

/** What administrators do with help: write, reword what was shipped, switch off, put in order. */
@Injectable()
export class HelpEditingService {
  constructor(
    private readonly book: HelpBook,
    private readonly repository: HelpRepository,
    private readonly access: Access,
    private readonly transactions: Transactions,
  ) {}

  list(caller: Caller, { cursor, limit, ...filter }: ManagedHelpQuery): ManagedHelpList {
    const found = this.book
      .all()
      .filter(
        (entry) =>
          this.access.may(caller, 'read', 'HelpEntry', entry) &&
          (!filter.category || entry.category === filter.category) &&
          (!filter.state || entry.state === filter.state) &&
          findsWords(entry, filter.q ?? ''),
      );
    return { ...pageOfArray(found, filter, cursor, limit), categories: this.book.categories() };
  }

  one(caller: Caller, id: string): ManagedHelp {
    const entry = this.book.byId(id);
    if (!entry) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'HelpEntry', entry, true);
    return entry;
  }

  async create(caller: Caller, given: NewHelp): Promise<ManagedHelp> {
    this.assertCategory(given.category);
    const row = { ...given, id: newId() };
    this.access.assert(caller, 'create', 'HelpEntry', row);
    await this.write(caller, { action: 'help.create', id: row.id, after: given }, async (transaction) => {
      await this.repository.insert(transaction, row, caller.accountId);
    });
    return this.one(caller, row.id);
  }

  async update(caller: Caller, id: string, { version, ...given }: ChangedHelp): Promise<ManagedHelp> {
    const before = this.one(caller, id);
    this.assertCategory(given.category);
    if ((given.kind === 'statement') !== (before.kind === 'statement'))
      throw ProblemError.invalid([{ path: 'kind', message: 'a statement stays one', code: 'fixed' }]);
    this.access.assert(caller, 'update', 'HelpEntry', before, true);
    await this.write(caller, { action: 'help.update', id, before, after: given }, async (transaction) => {
      const row = await this.repository.held(transaction, id);
      if ((row?.version ?? 0) !== version) throw ProblemError.of('conflict', { current: row ?? before });
      if (row) await this.repository.update(transaction, { ...given, id }, caller.accountId);
      // two rewording at once: the other's row has won
      else if (!(await this.repository.insert(transaction, { ...given, id }, caller.accountId)))
        throw ProblemError.of('conflict');
    });
    return this.one(caller, id);
  }

  /** Deletes what was written here; of a shipped entry, the wording. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const before = this.one(caller, id);
    this.access.assert(caller, 'delete', 'HelpEntry', before, true);
    const action = before.origin ? 'help.restore' : 'help.delete';
    await this.write(caller, { action, id, before }, async (transaction) => {
      const row = await this.repository.held(transaction, id);
      if ((row?.version ?? 0) !== version) throw ProblemError.of('conflict', { current: row ?? before });
      await this.repository.remove(transaction, id);
    });
  }

  /** 409 with the ids there are when entries came or went meanwhile. */
  async arrange(caller: Caller, ids: readonly string[]): Promise<void> {
    const current = this.book.all();
    for (const entry of current) this.access.assert(caller, 'update', 'HelpEntry', entry);
    const known = current.map(({ id }) => id);
    if (new Set(ids).size !== ids.length || [...known].sort().join() !== [...ids].sort().join())
      throw ProblemError.of('conflict', { current: { ids: known } });
    await this.write(caller, { action: 'help.arrange', id: 'order', after: { ids } }, (transaction) =>
      this.repository.arrange(transaction, ids),
    );
  }

  private assertCategory(category: string): void {
    if (this.book.categories().some(({ key }) => key === category)) return;
    throw ProblemError.invalid([{ path: 'category', message: 'unknown category', code: 'unknown-category' }]);
  }

  private async write(
    caller: Caller,
    { action, id, before, after }: { action: string; id: string; before?: unknown; after?: unknown },
    act: (transaction: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      await act(transaction);
      transaction.audit({ action, subject: 'HelpEntry', subjectId: id, agencyId: null, before, after });
      transaction.touch(helpTopic);
    });
  }
}
