import { Injectable } from '@nestjs/common';
import {
  audienceKey,
  type BannerAudience,
  type BannerReach,
  type BannersQuery,
  type ChangedBanner,
  foldText,
  type ManagedBanner,
  type NewBanner,
  type Page,
  searchWords,
} from '@tessera/contracts';
import {
  Access,
  Agencies,
  type Caller,
  newId,
  Pictures,
  ProblemError,
  pageOfArray,
  type StoredPicture,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { BannerBoard, bannersTopic } from './banner-board.js';
import { type BannerContent, type BannerRow, BannersRepository } from './banners.repository.js';

/** Three to one; the smaller one is for phones. */
const pictureSizes = [
  { width: 1440, height: 480 },
  { width: 720, height: 240 },
] as const;

export const ownerOf = (id: string) => ({ plugin: 'core', subject: 'Banner', id });
/** As rules see a banner. */
const recordOf = ({ id, audienceKey, agencyId, state }: { id: string } & BannerContent) => ({
  id,
  audienceKey,
  agencyId,
  state,
});

/** What administrators do with banners. */
@Injectable()
export class BannersService {
  constructor(
    private readonly board: BannerBoard,
    private readonly repository: BannersRepository,
    private readonly pictures: Pictures,
    private readonly agencies: Agencies,
    private readonly access: Access,
    private readonly transactions: Transactions,
  ) {}

  list(caller: Caller, { cursor, limit, ...filter }: BannersQuery): Page<ManagedBanner> {
    const words = searchWords(filter.q ?? '');
    const fitting = this.board
      .all()
      .filter((row) => this.access.may(caller, 'read', 'Banner', recordOf(row)))
      .map((row) => this.board.managed(row))
      .filter(
        ({ phase, audience, alt, link }) =>
          (!filter.phase || phase === filter.phase) &&
          (!filter.audience || audience.kind === filter.audience) &&
          words.every((word) => foldText(`${alt['zh-Hant']}\n${alt.en}\n${link ?? ''}`).includes(word)),
      );
    return pageOfArray(fitting, filter, cursor, limit);
  }

  one(caller: Caller, id: string): ManagedBanner {
    const row = this.board.byId(id);
    if (!row) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Banner', recordOf(row), true);
    return this.board.managed(row);
  }

  draw(caller: Caller, name: string, content: Buffer): Promise<StoredPicture> {
    return this.pictures.store(caller, name, content, { sizes: [...pictureSizes] });
  }

  async create(caller: Caller, given: NewBanner): Promise<ManagedBanner> {
    const id = newId();
    const content = this.contentOf(given);
    this.access.assert(caller, 'create', 'Banner', recordOf({ id, ...content }));
    await this.write(caller, { action: 'banner.create', id, after: content }, async (transaction) => {
      await this.pictures.attach(transaction, caller, content.pictureId, ownerOf(id));
      await this.repository.insert(transaction, id, caller.accountId, content);
    });
    return this.one(caller, id);
  }

  async update(caller: Caller, id: string, { version, ...given }: ChangedBanner): Promise<ManagedBanner> {
    const content = this.contentOf(given);
    const before = this.one(caller, id);
    await this.write(caller, { action: 'banner.update', id, before, after: content }, async (transaction) => {
      const row = await this.forChange(transaction, caller, 'update', id, version);
      this.access.assert(caller, 'update', 'Banner', recordOf({ id, ...content }));
      if (row.pictureId !== content.pictureId) {
        await this.pictures.attach(transaction, caller, content.pictureId, ownerOf(id));
        await this.pictures.release(transaction, ownerOf(id), content.pictureId);
      }
      await this.repository.update(transaction, id, caller.accountId, content);
    });
    return this.one(caller, id);
  }

  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const before = this.one(caller, id);
    await this.write(caller, { action: 'banner.delete', id, before }, async (transaction) => {
      await this.forChange(transaction, caller, 'delete', id, version);
      await this.repository.remove(transaction, id, caller.accountId);
      await this.pictures.release(transaction, ownerOf(id));
    });
  }

  /** 409 with the ids there are when somebody added or removed one meanwhile. */
  async arrange(caller: Caller, ids: readonly string[]): Promise<void> {
    for (const row of this.board.all()) this.access.assert(caller, 'update', 'Banner', recordOf(row));
    await this.write(caller, { action: 'banner.arrange', id: 'order', after: { ids } }, async (transaction) => {
      const current = await this.repository.heldIds(transaction);
      if (current.length !== ids.length || [...current].sort().join() !== [...ids].sort().join())
        throw ProblemError.of('conflict', { current: { ids: current } });
      await this.repository.arrange(transaction, ids);
    });
  }

  async reach(audience: BannerAudience): Promise<BannerReach> {
    const { agencyId } = this.audienceOf(audience);
    const within = audience.kind === 'agency-and-subordinates' ? this.agencies.subtree(agencyId ?? '') : [agencyId];
    const agencies = agencyId
      ? within.flatMap((id) => (id && this.isAgency(id) ? [id] : []))
      : this.agencies.children(null).flatMap(({ id }) => this.agencies.subtree(id).filter((one) => this.isAgency(one)));
    return { agencies: agencies.length, people: await this.repository.people(agencyId ? agencies : null) };
  }

  private isAgency(id: string): boolean {
    const node = this.agencies.byId(id);
    return node?.state === 'active' && node.kind !== 'unit';
  }

  private contentOf({ picture, alt, link, from, to, audience, state }: NewBanner): BannerContent {
    return {
      pictureId: picture,
      altZh: alt['zh-Hant'],
      altEn: alt.en,
      link,
      from,
      to,
      state,
      ...this.audienceOf(audience),
    };
  }

  private audienceOf(audience: BannerAudience): Pick<BannerRow, 'audienceKey' | 'agencyId'> {
    if (audience.kind === 'government') return { audienceKey: audienceKey.government, agencyId: null };
    const agency = this.agencies.byCode(audience.agency);
    if (!agency || agency.kind === 'unit' || agency.state !== 'active')
      throw ProblemError.invalid([{ path: 'audience.agency', message: 'unknown agency', code: 'unknown-agency' }]);
    const key = audience.kind === 'agency' ? audienceKey.agency : audienceKey.subtree;
    return { audienceKey: key(agency.id), agencyId: agency.id };
  }

  private async forChange(
    transaction: Transaction,
    caller: Caller,
    action: string,
    id: string,
    version: number,
  ): Promise<BannerRow> {
    const row = await this.repository.held(transaction, id);
    if (!row) throw ProblemError.of('not-found');
    this.access.assert(caller, action, 'Banner', recordOf(row), true);
    if (row.version !== version) throw ProblemError.of('conflict', { current: this.board.managed(row) });
    return row;
  }

  private async write(
    caller: Caller,
    { action, id, before, after }: { action: string; id: string; before?: unknown; after?: unknown },
    act: (transaction: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      await act(transaction);
      transaction.audit({ action, subject: 'Banner', subjectId: id, agencyId: null, before, after });
      transaction.touch(bannersTopic);
    });
  }
}
