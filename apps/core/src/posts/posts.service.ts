import { Injectable } from '@nestjs/common';
import type { ConcurrentPost, ConcurrentPostInput } from '@tessera/contracts';
import {
  Access,
  Agencies,
  type Caller,
  Clock,
  dateIn,
  newId,
  Parameters,
  ProblemError,
  Transactions,
} from '@tessera/sdk';
import { AccountRecordsRepository } from '../accounts/account-records.repository.js';
import { AccountRules, accountRecord } from '../accounts/account-rules.js';
import { accountTopic } from '../identity/sessions.js';
import { holdTree } from '../organisation/tree-writes.repository.js';
import { daysOf, momentsOf } from './post-days.js';
import { postAdded, postEnded } from './post-notices.js';
import { postErrors } from './post-rules.js';
import { mostPostsParameter } from './posts.parameters.js';
import { type PostRow, PostsRepository } from './posts.repository.js';

/** Concurrent posts as administrators see, give and end them. Who may is decided in docs/decisions/0017. */
@Injectable()
export class PostsService {
  constructor(
    private readonly repository: PostsRepository,
    private readonly accounts: AccountRecordsRepository,
    private readonly rules: AccountRules,
    private readonly agencies: Agencies,
    private readonly access: Access,
    private readonly parameters: Parameters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, accountId: string): Promise<ConcurrentPost[]> {
    const account = await this.accounts.byId(accountId);
    if (!account) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Account', accountRecord(account), true);
    const mayChange = this.access.may(caller, 'update', 'Account', accountRecord(account));
    return (await this.repository.of(accountId)).map((row) => this.view(caller, row, mayChange));
  }

  /** Asks for both sides: whose person it is, and into whose agency the post leads. */
  async add(caller: Caller, accountId: string, input: ConcurrentPostInput): Promise<ConcurrentPost> {
    const now = this.clock.now();
    return this.transactions.run(caller, async (tx) => {
      await holdTree(tx);
      const account = await this.rules.forChange(tx, caller, accountId, undefined);
      if (account.state === 'rejected') throw ProblemError.of('account-state', { state: account.state });
      const home = await this.rules.home(tx, input.agency);
      this.access.assert(caller, 'update', 'Account', this.recordAt(accountId, home));
      const errors = postErrors({
        input,
        nodeId: home.unitId,
        mainNodeId: account.unitId,
        open: await this.repository.open(tx, accountId, now),
        most: this.parameters.get<number>(mostPostsParameter),
        today: dateIn(now, this.zone),
        zone: this.zone,
      });
      if (errors.length > 0) throw ProblemError.invalid(errors);
      const row = { id: newId(), accountId, nodeId: home.unitId, title: input.title, ...momentsOf(input, this.zone) };
      await this.repository.insert(tx, row, caller.accountId, now);
      tx.audit({ action: 'post.add', subject: 'Account', subjectId: accountId, agencyId: home.agencyId, after: input });
      tx.touch(accountTopic(accountId));
      tx.notify(postAdded({ ...row, place: this.placeOf(row.nodeId) }, input.from));
      return this.view(caller, { ...row, version: 1 }, true);
    });
  }

  /** At once, everywhere: whoever acts in it is in the main post with the next request. Either side may. */
  async end(caller: Caller, accountId: string, id: string, version: number): Promise<ConcurrentPost> {
    const now = this.clock.now();
    return this.transactions.run(caller, async (tx) => {
      const row = await this.repository.lock(tx, id, accountId);
      if (!row) throw ProblemError.of('not-found');
      if (!this.mayEndAt(caller, row)) await this.rules.forChange(tx, caller, accountId, undefined);
      if (row.endsAt && row.endsAt <= now) throw ProblemError.of('post-over');
      if (row.version !== version) throw ProblemError.of('conflict', { version: row.version });
      await this.repository.end(tx, id, caller.accountId, now);
      const agencyId = this.agencies.ownAgency(row.nodeId)?.id ?? null;
      tx.audit({
        action: 'post.end',
        subject: 'Account',
        subjectId: accountId,
        agencyId,
        before: { post: id, place: this.placeOf(row.nodeId), ...daysOf(row, this.zone) },
      });
      tx.touch(accountTopic(accountId));
      tx.notify(postEnded({ ...row, place: this.placeOf(row.nodeId) }, caller.name));
      const endsAt = new Date(Math.max(now.getTime(), row.startsAt.getTime()));
      return this.view(caller, { ...row, endsAt, version: version + 1 }, true);
    });
  }

  private get zone(): string {
    return this.parameters.get<string>('portal.time-zone');
  }

  /** An administrator of the agency in which the post is. */
  private mayEndAt(caller: Caller, { accountId, nodeId }: PostRow): boolean {
    const agencyId = this.agencies.ownAgency(nodeId)?.id;
    return (
      agencyId !== undefined &&
      this.access.may(caller, 'update', 'Account', this.recordAt(accountId, { agencyId, unitId: nodeId }))
    );
  }

  /** The account as if it belonged there. */
  private recordAt(id: string, place: { agencyId: string; unitId: string }) {
    return accountRecord({ id, ...place, state: 'active' });
  }

  private placeOf(nodeId: string): string {
    const node = this.agencies.byId(nodeId);
    const agency = this.agencies.ownAgency(nodeId);
    return [agency?.name, node && node.id !== agency?.id ? node.name : ''].filter(Boolean).join(' ');
  }

  private view(caller: Caller, row: PostRow, mayChange: boolean): ConcurrentPost {
    const now = this.clock.now();
    const { id, nodeId, title, startsAt, endsAt, version } = row;
    const state = endsAt && endsAt <= now ? 'ended' : startsAt > now ? 'coming' : 'current';
    const agency = this.agencies.ownAgency(nodeId);
    return {
      id,
      agency: this.reference(agency?.id ?? nodeId),
      unit: nodeId === agency?.id ? null : this.reference(nodeId),
      title,
      ...daysOf(row, this.zone),
      state,
      version,
      mayEnd: state !== 'ended' && (mayChange || this.mayEndAt(caller, row)),
    };
  }

  private reference(nodeId: string): ConcurrentPost['agency'] {
    const node = this.agencies.byId(nodeId);
    return { id: nodeId, code: node?.code ?? '', name: node?.name ?? '', shortName: node?.shortName ?? '' };
  }
}
