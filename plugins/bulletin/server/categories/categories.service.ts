import { Injectable } from '@nestjs/common';
import {
  Access,
  Agencies,
  type Caller,
  Clock,
  newId,
  ProblemError,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { CategoriesRepository, type CategoryRow } from './categories.repository.js';
import { categoryExists, tooManyCategories } from './categories-problems.js';
import type { Category, CategoryChange, CategoryOrder, ManagedCategory, NewCategory } from './category.schemas.js';
import { CategoryOwners } from './category-owners.js';

/** In use at once, per owner. */
const most = 100;

const folded = (name: string): string => name.toLocaleLowerCase('en');

/** Categories for those who choose one, and for the administrators who keep them. */
@Injectable()
export class CategoriesService {
  constructor(
    private readonly categories: CategoriesRepository,
    private readonly owners: CategoryOwners,
    private readonly agencies: Agencies,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What a notice of the caller's agency may carry: the government's, those of agencies above, its own. */
  async usable({ agencyId }: Caller): Promise<Category[]> {
    const lineage = [...this.agencies.ancestorsOrSelf(agencyId)].reverse();
    const rows = await this.categories.ofOwners(lineage);
    const rank = ({ agencyId: owner }: CategoryRow) => (owner === null ? -1 : lineage.indexOf(owner));
    return rows.sort((a, b) => rank(a) - rank(b) || a.position - b.position).map((row) => this.view(row));
  }

  async managed(caller: Caller, code: string | null): Promise<ManagedCategory[]> {
    const rows = await this.categories.managed(this.owners.managed(caller, code));
    return rows.map((row) => ({ ...this.managedView(row), notices: row.notices }));
  }

  add(caller: Caller, { agency, name }: NewCategory): Promise<ManagedCategory> {
    const agencyId = this.owners.managed(caller, agency);
    return this.transactions.run(caller, async (transaction) => {
      const all = await this.categories.locked(transaction, agencyId);
      const row: CategoryRow = {
        id: newId(),
        agencyId,
        nameZh: name['zh-Hant'],
        nameEn: name.en,
        position: Math.max(0, ...all.map(({ position }) => position)) + 1,
        archivedAt: null,
        version: 1,
        changedAt: this.clock.now(),
        changedBy: caller.accountId,
      };
      refuseTwin(all, row);
      await this.categories.insert(transaction, row);
      this.audit(transaction, 'category.create', row, undefined, { name });
      return this.managedView(row);
    });
  }

  /** Renames, archives or restores. */
  async change(caller: Caller, id: string, { name, archived, version }: CategoryChange): Promise<ManagedCategory> {
    const found = await this.categories.find(id);
    if (!found) throw ProblemError.of('not-found');
    this.access.assert(caller, 'manage-list', 'NoticeCategory', { agencyId: found.agencyId });
    return this.transactions.run(caller, async (transaction) => {
      const all = await this.categories.locked(transaction, found.agencyId);
      const before = all.find((row) => row.id === id);
      if (!before) throw ProblemError.of('not-found');
      if (version !== undefined && version !== before.version)
        throw ProblemError.of('conflict', { version: before.version, current: this.managedView(before) });
      const now = this.clock.now();
      const after: CategoryRow = {
        ...before,
        ...(name && { nameZh: name['zh-Hant'], nameEn: name.en }),
        ...(archived !== undefined &&
          archived !== (before.archivedAt !== null) && { archivedAt: archived ? now : null }),
        ...{ version: before.version + 1, changedAt: now, changedBy: caller.accountId },
      };
      const [was, is] = [contentOf(before), contentOf(after)];
      if (JSON.stringify(was) === JSON.stringify(is)) return this.managedView(before);
      if (after.archivedAt === null)
        refuseTwin(
          all.filter((row) => row.id !== id),
          after,
        );
      await this.categories.update(transaction, after);
      this.audit(transaction, 'category.change', after, was, is);
      return this.managedView(after);
    });
  }

  /** 409 when the list was not the one that stands now: somebody added, archived or restored one. */
  async order(caller: Caller, { agency, ids }: CategoryOrder): Promise<void> {
    const agencyId = this.owners.managed(caller, agency);
    await this.transactions.run(caller, async (transaction) => {
      const active = (await this.categories.locked(transaction, agencyId)).filter((row) => row.archivedAt === null);
      const before = active.map(({ id }) => id);
      if (new Set(ids).size !== ids.length || [...ids].sort().join() !== [...before].sort().join())
        throw ProblemError.of('conflict', { current: before });
      if (before.join() === ids.join()) return;
      await this.categories.arrange(transaction, ids);
      transaction.audit({
        action: 'category.order',
        subject: 'NoticeCategory',
        subjectId: agencyId ?? 'government',
        agencyId,
        before: { ids: before },
        after: { ids },
      });
    });
  }

  private view({ id, agencyId, nameZh, nameEn }: CategoryRow): Category {
    return { id, name: { 'zh-Hant': nameZh, en: nameEn }, ...this.owners.view(agencyId) };
  }

  private managedView(row: CategoryRow): ManagedCategory {
    const { archivedAt, version, changedAt } = row;
    const archived = archivedAt !== null;
    return { ...this.view(row), archived, notices: 0, version, changedAt: changedAt.toISOString() };
  }

  private audit(transaction: Transaction, action: string, row: CategoryRow, before: unknown, after: unknown): void {
    const { id, agencyId } = row;
    transaction.audit({ action, subject: 'NoticeCategory', subjectId: id, agencyId, before, after });
  }
}

const contentOf = ({ nameZh, nameEn, archivedAt }: CategoryRow) => ({
  name: { 'zh-Hant': nameZh, en: nameEn },
  archived: archivedAt !== null,
});

/** Of those in use no two are called alike, in either language. */
function refuseTwin(others: readonly CategoryRow[], { nameZh, nameEn }: CategoryRow): void {
  const active = others.filter(({ archivedAt }) => archivedAt === null);
  const twin = active.find((row) => folded(row.nameZh) === folded(nameZh) || folded(row.nameEn) === folded(nameEn));
  if (twin) throw categoryExists(folded(twin.nameZh) === folded(nameZh) ? nameZh : nameEn);
  if (active.length >= most) throw tooManyCategories(most);
}
