import { Injectable } from '@nestjs/common';
import {
  type ApplicationView,
  audienceKey,
  audienceKeysOf,
  type BigSixView,
  governmentOwner,
} from '@tessera/contracts';
import { Access, Agencies, type AgencyNode, type Caller, ProblemError, Transactions } from '@tessera/sdk';
import { ApplicationNews } from './application-news.js';
import { BigSixRepository, governmentId } from './big-six.repository.js';
import { ManagedApplicationsRepository } from './managed-applications.repository.js';
import { PluginEntries } from './plugin-entries.js';

interface Owner {
  id: string;
  agency: AgencyNode | null;
}

/**
 * The six large icons: chosen for the government, and by an agency for its own people instead (not for agencies below
 * it). Who may is the rule on `BigSix`: of the record `{agencyId}`, null for the government's.
 */
@Injectable()
export class BigSixService {
  constructor(
    private readonly repository: BigSixRepository,
    private readonly applications: ManagedApplicationsRepository,
    private readonly entries: PluginEntries,
    private readonly agencies: Agencies,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly news: ApplicationNews,
  ) {}

  async view(caller: Caller, code: string): Promise<BigSixView> {
    const owner = this.owner(caller, 'read', code);
    const [own, government, candidates] = await Promise.all([
      this.repository.of(owner.id),
      this.repository.of(governmentId),
      this.candidates(owner),
    ]);
    const among = (items: readonly string[] = []) => items.filter((id) => candidates.some((one) => one.id === id));
    return {
      owner: owner.agency && { code: owner.agency.code, name: owner.agency.name },
      ids: own ? among(own.items) : null,
      government: among(government?.items),
      version: own?.version ?? 0,
      candidates,
    };
  }

  async set(caller: Caller, code: string, ids: readonly string[], version: number): Promise<BigSixView> {
    const owner = this.owner(caller, 'update', code);
    const candidates = new Set((await this.candidates(owner)).map(({ id }) => id));
    const errors = ids.flatMap((id, at) => {
      const fault = (!candidates.has(id) && 'unknown-application') || (ids.indexOf(id) !== at && 'twice');
      return fault ? [{ path: `ids.${at}`, message: 'not to be chosen', code: fault }] : [];
    });
    if (errors.length > 0) throw ProblemError.invalid(errors);
    await this.transactions.run(caller, async (tx) => {
      const before = await this.repository.lock(tx, owner.id);
      if ((before?.version ?? 0) !== version) throw ProblemError.of('conflict', { current: before ?? null });
      if (!(await this.repository.store(tx, owner.id, ids, before !== undefined))) throw ProblemError.of('conflict');
      tx.audit({ ...this.line('application.big-six', owner), before: before?.items, after: ids });
    });
    this.tell(owner);
    return this.view(caller, code);
  }

  /** The agency goes back to the government's; for the government itself nobody has chosen any more. */
  async clear(caller: Caller, code: string): Promise<void> {
    const owner = this.owner(caller, 'update', code);
    await this.transactions.run(caller, async (tx) => {
      const before = await this.repository.lock(tx, owner.id);
      if (!before) throw ProblemError.of('not-found');
      await this.repository.remove(tx, owner.id);
      tx.audit({ ...this.line('application.big-six-clear', owner), before: before.items });
    });
    this.tell(owner);
  }

  /** What people of the owner can see at all; single ones may need a role, or a permission of a plugin, besides. */
  private async candidates({ agency }: Owner): Promise<ApplicationView[]> {
    const keys = agency && audienceKeysOf(agency.id, this.agencies.ancestorsOrSelf(agency.id));
    const shown = await this.applications.shownFor(keys);
    return [...shown, ...this.entries.candidates(agency?.id ?? null)];
  }

  private owner(caller: Caller, action: 'read' | 'update', code: string): Owner {
    if (code === governmentOwner) {
      this.access.assert(caller, action, 'BigSix', { agencyId: null });
      return { id: governmentId, agency: null };
    }
    const agency = this.agencies.byCode(code);
    if (!agency || agency.kind === 'unit' || agency.state !== 'active') throw ProblemError.of('not-found');
    this.access.assert(caller, action, 'BigSix', { agencyId: agency.id });
    return { id: agency.id, agency };
  }

  private line(action: string, { agency }: Owner) {
    const subjectId = agency?.code ?? governmentOwner;
    return { action, subject: 'BigSix', subjectId, agencyId: agency?.id ?? null };
  }

  private tell({ agency }: Owner): void {
    this.news.changedFor([agency ? audienceKey.agency(agency.id) : audienceKey.government]);
  }
}
