import { Injectable } from '@nestjs/common';
import type {
  ApplicationPatch,
  AudienceQuestion,
  ManagedApplication,
  ManagedFilter,
  ManagedQuery,
  NewApplication,
  Page,
  Total,
} from '@tessera/contracts';
import {
  Access,
  Agencies,
  type Caller,
  Clock,
  decodeCursor,
  encodeCursor,
  newId,
  ProblemError,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { staffRole } from '../permissions/rules/builtin-roles.js';
import { agenciesReached, keysOfAudience } from './application-audience.js';
import { changesOf, contentOf, patched } from './application-content.js';
import { ApplicationNews } from './application-news.js';
import { type ManagedRow, managedView } from './application-rows.js';
import { BigSixRepository } from './big-six.repository.js';
import { FavouritesRepository } from './favourites.repository.js';
import { mostApplications } from './limits.js';
import { type ApplicationContent, ManagedApplicationsRepository } from './managed-applications.repository.js';

const invalid = (path: string, code: string) => ProblemError.invalid([{ path, message: 'not known here', code }]);

/** Applications as administrators keep them; every act tells the people it concerns. */
@Injectable()
export class ManagedApplicationsService {
  constructor(
    private readonly repository: ManagedApplicationsRepository,
    private readonly favourites: FavouritesRepository,
    private readonly bigSix: BigSixRepository,
    private readonly agencies: Agencies,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly news: ApplicationNews,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { cursor, limit, ...filter }: ManagedQuery): Promise<Page<ManagedApplication>> {
    this.access.assert(caller, 'read', 'Application');
    const key = cursor ? decodeCursor(cursor, filter, ['number', 'number', 'uuid']) : undefined;
    const after = key && ([Number(key[0]), Number(key[1]), key[2]!] as const);
    const rows = await this.repository.list(filter, after ?? null, limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => managedView(row, this.agencies)),
      next: last ? encodeCursor([last.categoryOrder, last.order, last.id], filter) : null,
    };
  }

  async total(caller: Caller, filter: ManagedFilter): Promise<Total> {
    this.access.assert(caller, 'read', 'Application');
    return { value: await this.repository.count(filter), exact: true };
  }

  async detail(caller: Caller, id: string): Promise<ManagedApplication> {
    this.access.assert(caller, 'read', 'Application');
    return managedView(found(await this.repository.byId(id)), this.agencies);
  }

  /** People who may use the portal now and would see an application of that audience. */
  async audience(caller: Caller, { audience, role }: AudienceQuestion): Promise<{ people: number }> {
    this.access.assert(caller, 'update', 'Application');
    await this.checkRole(role);
    const reached = agenciesReached(keysOfAudience(audience, this.agencies), this.agencies);
    const held = role === staffRole ? null : role;
    return { people: await this.repository.countPeople(reached, held, this.clock.now()) };
  }

  async create(caller: Caller, wish: NewApplication): Promise<ManagedApplication> {
    this.access.assert(caller, 'create', 'Application');
    const content = contentOf(wish, keysOfAudience(wish.audience, this.agencies));
    await this.checkRole(content.role);
    const id = newId();
    await this.transactions.run(caller, async (tx) => {
      await this.checkCategory(tx, content);
      if ((await this.repository.countAll(tx)) >= mostApplications)
        throw ProblemError.of('too-many-applications', { most: mostApplications });
      await this.repository.insert(tx, id, content, caller.accountId, this.clock.now());
      this.note(tx, 'application.create', id, undefined, content);
    });
    if (content.state === 'shown') this.news.changedFor(content.audienceKeys);
    return this.detail(caller, id);
  }

  async update(caller: Caller, id: string, { version, ...patch }: ApplicationPatch): Promise<ManagedApplication> {
    this.access.assert(caller, 'update', 'Application');
    const keys = patch.audience && keysOfAudience(patch.audience, this.agencies);
    if (patch.role) await this.checkRole(patch.role);
    const told = await this.transactions.run(caller, async (tx) => {
      const row = await this.locked(tx, id, version);
      const { before, after, content } = changesOf(row, patched(row, patch, keys));
      if (Object.keys(after).length === 0) return [];
      if ('categoryId' in after) await this.checkCategory(tx, content);
      await this.repository.update(tx, id, content, caller.accountId, this.clock.now());
      this.note(tx, 'application.update', id, before, after);
      return [
        ...(row.state === 'shown' ? row.audienceKeys : []),
        ...(content.state === 'shown' ? content.audienceKeys : []),
      ];
    });
    this.news.changedFor([...new Set(told)]);
    return this.detail(caller, id);
  }

  /** Also out of big six and favourites. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    this.access.assert(caller, 'delete', 'Application');
    const told = await this.transactions.run(caller, async (tx) => {
      const row = await this.locked(tx, id, version);
      await this.favourites.forget(tx, id);
      await this.bigSix.forget(tx, id);
      await this.repository.remove(tx, id);
      const { id: _id, changedAt: _changedAt, ...before } = row;
      this.note(tx, 'application.delete', id, before, undefined);
      return row.state === 'shown' ? row.audienceKeys : [];
    });
    this.news.changedFor(told);
  }

  private note(tx: Transaction, action: string, subjectId: string, before: unknown, after: unknown): void {
    tx.audit({ action, subject: 'Application', subjectId, agencyId: null, before, after });
  }

  private async locked(tx: Transaction, id: string, version: number): Promise<ManagedRow> {
    const row = found(await this.repository.lock(tx, id));
    if (row.version !== version) throw ProblemError.of('conflict', { current: managedView(row, this.agencies) });
    return row;
  }

  private async checkCategory(tx: Transaction, { categoryId }: ApplicationContent): Promise<void> {
    if (!(await this.repository.lockCategory(tx, categoryId))) throw invalid('category', 'unknown-category');
  }

  private async checkRole(role: string | null): Promise<void> {
    if (role !== null && !(await this.repository.hasRole(role))) throw invalid('role', 'unknown-role');
  }
}

function found(row: ManagedRow | undefined): ManagedRow {
  if (!row) throw ProblemError.of('not-found');
  return row;
}
