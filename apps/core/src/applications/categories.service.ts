import { Injectable } from '@nestjs/common';
import type { ApplicationCategory, CategoryInput, CategoryPatch } from '@tessera/contracts';
import { Access, type Caller, newId, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { ApplicationNews } from './application-news.js';
import { CategoriesRepository, type CategoryRow } from './categories.repository.js';
import { mostCategories } from './limits.js';
import { assertSameMembers } from './same-members.js';

const viewOf = ({ nameZh, nameEn, ...row }: CategoryRow): ApplicationCategory => ({
  ...row,
  name: { 'zh-Hant': nameZh, en: nameEn },
});

/** Categories and the order inside them; every act tells all open browsers. */
@Injectable()
export class CategoriesService {
  constructor(
    private readonly repository: CategoriesRepository,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly news: ApplicationNews,
  ) {}

  async list(caller: Caller): Promise<ApplicationCategory[]> {
    this.access.assert(caller, 'read', 'Application');
    return (await this.repository.all()).map(viewOf);
  }

  async create(caller: Caller, { name }: CategoryInput): Promise<ApplicationCategory> {
    const id = newId();
    await this.write(caller, async (tx) => {
      if ((await this.repository.lockAll(tx)).length >= mostCategories)
        throw ProblemError.of('too-many-applications', { most: mostCategories });
      await this.repository.insert(tx, id, name['zh-Hant'], name.en);
      this.note(tx, 'application-category.create', id, undefined, { name });
    });
    return this.found(id);
  }

  async rename(caller: Caller, id: string, { name, version }: CategoryPatch): Promise<ApplicationCategory> {
    await this.write(caller, async (tx) => {
      const before = await this.locked(tx, id, version);
      await this.repository.rename(tx, id, name['zh-Hant'], name.en);
      this.note(tx, 'application-category.update', id, { name: before.name }, { name });
    });
    return this.found(id);
  }

  /** 409 `category-in-use` while it holds applications. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    await this.write(caller, async (tx) => {
      const { name, applications } = await this.locked(tx, id, version);
      if (applications > 0) throw ProblemError.of('category-in-use', { applications });
      await this.repository.remove(tx, id);
      this.note(tx, 'application-category.delete', id, { name }, undefined);
    });
  }

  async order(caller: Caller, ids: readonly string[]): Promise<ApplicationCategory[]> {
    await this.write(caller, async (tx) => {
      const before = await this.repository.lockAll(tx);
      assertSameMembers(ids, before);
      await this.repository.order(tx, ids);
      this.note(tx, 'application-category.order', 'all', before, ids);
    });
    return this.list(caller);
  }

  async orderApplications(caller: Caller, id: string, ids: readonly string[]): Promise<void> {
    await this.write(caller, async (tx) => {
      await this.locked(tx, id);
      const before = await this.repository.lockApplications(tx, id);
      assertSameMembers(ids, before);
      await this.repository.orderApplications(tx, ids);
      this.note(tx, 'application.order', id, before, ids);
    });
  }

  private async write(caller: Caller, act: (tx: Transaction) => Promise<void>): Promise<void> {
    this.access.assert(caller, 'update', 'Application');
    await this.transactions.run(caller, act);
    this.news.changedForAll();
  }

  private note(tx: Transaction, action: string, subjectId: string, before: unknown, after: unknown): void {
    tx.audit({ action, subject: 'Application', subjectId, agencyId: null, before, after });
  }

  private async locked(tx: Transaction, id: string, version?: number): Promise<ApplicationCategory> {
    const row = await this.repository.lock(tx, id);
    if (!row) throw ProblemError.of('not-found');
    const current = viewOf(row);
    if (version !== undefined && version !== current.version) throw ProblemError.of('conflict', { current });
    return current;
  }

  private async found(id: string): Promise<ApplicationCategory> {
    const row = (await this.repository.all()).find((one) => one.id === id);
    if (!row) throw ProblemError.of('not-found');
    return viewOf(row);
  }
}
