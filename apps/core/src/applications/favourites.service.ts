import { Injectable } from '@nestjs/common';
import type { ApplicationView, FavouriteList } from '@tessera/contracts';
import { type Caller, Parameters, ProblemError, Transactions } from '@tessera/sdk';
import { mostFavouritesKey } from './applications.parameters.js';
import { ApplicationsService } from './applications.service.js';
import { FavouritesRepository, type FavouritesRow } from './favourites.repository.js';

/**
 * A person's own list, in the person's order. What the person cannot see at the moment (hidden, a plugin that is off)
 * counts for nothing and is told to nobody, but keeps its entry while there is room, and is back later.
 */
@Injectable()
export class FavouritesService {
  constructor(
    private readonly repository: FavouritesRepository,
    private readonly applications: ApplicationsService,
    private readonly parameters: Parameters,
    private readonly transactions: Transactions,
  ) {}

  /** The list as far as it is among `visible`. */
  async among(caller: Caller, visible: readonly ApplicationView[], signal?: AbortSignal): Promise<FavouriteList> {
    return this.view(await this.repository.of(caller.accountId, signal), visible);
  }

  /** Appends one; 404 for what the caller cannot see, 409 `favourites-full` when there is no room. */
  async add(caller: Caller, id: string): Promise<FavouriteList> {
    return this.change(caller, (current, visible) => {
      if (!visible.some((one) => one.id === id)) throw ProblemError.of('not-found');
      return current.includes(id) ? current : [...current, id];
    });
  }

  async remove(caller: Caller, id: string): Promise<FavouriteList> {
    return this.change(caller, (current) => {
      if (!current.includes(id)) throw ProblemError.of('not-found');
      return current.filter((one) => one !== id);
    });
  }

  /** The whole list anew; 409 `conflict` when another window changed it meanwhile. */
  async replace(caller: Caller, ids: readonly string[], version: number): Promise<FavouriteList> {
    return this.change(caller, (_current, visible, list) => {
      if (version !== list.version) throw ProblemError.of('conflict', { current: list });
      const known = new Set(visible.map(({ id }) => id));
      const errors = ids.flatMap((id, at) => {
        const code = (!known.has(id) && 'unknown-application') || (ids.indexOf(id) !== at && 'twice');
        return code ? [{ path: `ids.${at}`, message: 'not to be chosen', code }] : [];
      });
      if (errors.length > 0) throw ProblemError.invalid(errors);
      return ids;
    });
  }

  private async change(
    caller: Caller,
    act: (current: string[], visible: readonly ApplicationView[], list: FavouriteList) => readonly string[],
  ): Promise<FavouriteList> {
    const visible = await this.applications.visibleTo(caller);
    return this.transactions.run(caller, async (tx) => {
      const row = await this.repository.lock(tx, caller.accountId);
      const list = this.view(row, visible);
      const wanted = act(list.ids, visible, list);
      if (wanted.length > list.most && wanted.length > list.ids.length)
        throw ProblemError.of('favourites-full', { most: list.most });
      const known = new Set(visible.map(({ id }) => id));
      const asleep = row.items.filter((id) => !known.has(id));
      const items = [...wanted, ...asleep].slice(0, Math.max(list.most, wanted.length));
      if (items.join('\n') === row.items.join('\n')) return list;
      await this.repository.store(tx, caller.accountId, items);
      tx.audit({
        action: 'application.favourites',
        subject: 'Account',
        subjectId: caller.accountId,
        before: list.ids,
        after: wanted,
      });
      return { ...list, ids: [...wanted], version: row.version + 1 };
    });
  }

  private view({ items, version }: FavouritesRow, visible: readonly ApplicationView[]): FavouriteList {
    const known = new Set(visible.map(({ id }) => id));
    return {
      ids: items.filter((id) => known.has(id)),
      version,
      most: this.parameters.get<number>(mostFavouritesKey),
    };
  }
}
