import { Injectable } from '@nestjs/common';
import { type Caller, Enablement, isSelf, newId, type Transaction } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceActs } from '../resources/resource-acts.service.js';
import { ResourceReader } from '../resources/resource-reader.js';
import { CurrentKeepers } from './current-keepers.service.js';
import type { CandidateList, CandidateQuery, KeeperInput, KeeperList } from './keeper.schemas.js';
import { KeeperChangesRepository } from './keeper-changes.repository.js';
import { keeperNamed } from './keeper-naming.js';
import { type Candidate, type KeeperPlace, KeepersRepository } from './keepers.repository.js';
import { firstKeeperRequired, sameKeeperTwice, unfitKeeper } from './keepers-problems.js';

/** Two people answer for a resource: the first always, the second where the agency wants one. */
@Injectable()
export class KeepersService {
  constructor(
    private readonly keepers: KeepersRepository,
    private readonly changes: KeeperChangesRepository,
    private readonly current: CurrentKeepers,
    private readonly acts: ResourceActs,
    private readonly reader: ResourceReader,
    private readonly enablement: Enablement,
  ) {}

  async list(caller: Caller, resourceId: string): Promise<KeeperList> {
    const resource = await this.reader.readable(caller, resourceId);
    return { version: resource.version, items: await this.current.of(resource) };
  }

  /** Whom one may choose, the agency's own people first. */
  async candidates({ agency, q, limit }: CandidateQuery): Promise<CandidateList> {
    const found = await this.keepers.search(agency, q, limit);
    return {
      items: found
        .filter((one) => this.isReached(one))
        .map(({ id, name, title, agencyName }) => ({ id, name, title, agency: agencyName })),
    };
  }

  async change(
    caller: Caller,
    resourceId: string,
    place: KeeperPlace,
    { accountId, reason, version }: KeeperInput,
  ): Promise<KeeperList> {
    const resource = await this.acts.perform(caller, resourceId, {
      name: 'resource.name-keeper',
      permission: 'manage-keepers',
      version,
      perform: (after, now, transaction) => this.replace(transaction, caller, after, place, { accountId, reason }, now),
    });
    return { version: resource.version, items: await this.current.of(resource) };
  }

  /** The first keepers of a new resource, before its row is written: 422 unless they may be. */
  async candidatesFor(
    transaction: Transaction,
    agencyId: string,
    [first, second]: readonly [string, string | null],
  ): Promise<[Candidate, Candidate | null]> {
    if (second === first) throw sameKeeperTwice('keepers.1');
    const one = await this.candidate(transaction, agencyId, first, 'keepers.0');
    return [one, second === null ? null : await this.candidate(transaction, agencyId, second, 'keepers.1')];
  }

  /** Writes them with the first line of the history. */
  async begin(
    transaction: Transaction,
    caller: Caller,
    resource: Resource,
    [first, second]: readonly [Candidate, Candidate | null],
  ): Promise<void> {
    await this.put(transaction, caller, resource, 1, undefined, first, '', resource.createdAt);
    if (second) await this.put(transaction, caller, resource, 2, undefined, second, '', resource.createdAt);
  }

  private async replace(
    transaction: Transaction,
    caller: Caller,
    resource: Resource,
    place: KeeperPlace,
    { accountId, reason }: Pick<KeeperInput, 'accountId' | 'reason'>,
    now: Date,
  ) {
    const rows = await this.keepers.of(resource.id, transaction);
    const before = rows.find((row) => row.place === place);
    const other = rows.find((row) => row.place !== place);
    if (accountId === null && place === 1) throw firstKeeperRequired('accountId');
    if ((before?.accountId ?? null) === accountId) return undefined;
    if (accountId !== null && other?.accountId === accountId) throw sameKeeperTwice('accountId');
    const after =
      accountId === null ? null : await this.candidate(transaction, resource.agencyId, accountId, 'accountId');
    const kept = [place === 1 ? after?.id : other?.accountId, place === 1 ? other?.accountId : after?.id];
    resource.keeperIds = kept.filter((id) => id !== undefined);
    const told = { id: resource.id, name: resource.name, version: resource.version + 1 };
    await this.put(transaction, caller, told, place, before && named(before), after, reason, now);
    return {
      before: { place, keeper: before ? named(before) : null },
      after: { keeper: after && { id: after.id, name: after.name }, reason },
    };
  }

  private async put(
    transaction: Transaction,
    caller: Caller,
    resource: Pick<Resource, 'id' | 'name' | 'version'>,
    place: KeeperPlace,
    before: { id: string; name: string } | undefined,
    after: Candidate | null,
    reason: string,
    at: Date,
  ): Promise<void> {
    await this.keepers.put(transaction, resource.id, place, after, at);
    await this.changes.add(transaction, {
      id: newId(),
      resourceId: resource.id,
      place,
      beforeId: before?.id ?? null,
      beforeName: before?.name ?? null,
      afterId: after?.id ?? null,
      afterName: after?.name ?? null,
      reason,
      at,
      byId: caller.accountId,
      byName: caller.name,
    });
    if (after && !isSelf(caller, after.id)) transaction.notify(keeperNamed(resource, after.id, caller.name));
  }

  private async candidate(transaction: Transaction, agencyId: string, id: string, path: string): Promise<Candidate> {
    const [found] = await this.keepers.candidates(agencyId, [id], transaction);
    if (!found || !this.isReached(found)) throw unfitKeeper(path);
    return found;
  }

  /** Who has no booking could not do what a keeper has to. */
  private isReached({ agencyId }: Candidate): boolean {
    return this.enablement.isEnabled('booking', agencyId);
  }
}

const named = ({ accountId, accountName }: { accountId: string; accountName: string }) => ({
  id: accountId,
  name: accountName,
});
