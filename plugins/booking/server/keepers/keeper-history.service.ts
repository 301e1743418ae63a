import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import {
  addDays,
  type Caller,
  Clock,
  decodeCursor,
  Parameters,
  pageOfRows,
  startOfDay,
  type TableModel,
  type TableRow,
} from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import type { KeeperChange, KeeperChangeExport, KeeperChangeQuery } from './keeper.schemas.js';
import { type ChangeWindow, type KeeperChangeRow, KeeperChangesRepository } from './keeper-changes.repository.js';
import { keeperTable } from './keeper-table.js';

const portion = 500;

/** Who kept a resource before, who changed it and why. */
@Injectable()
export class KeeperHistory {
  constructor(
    private readonly changes: KeeperChangesRepository,
    private readonly reader: ResourceReader,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async list(
    caller: Caller,
    resourceId: string,
    { cursor, limit, ...filter }: KeeperChangeQuery,
  ): Promise<Page<KeeperChange>> {
    await this.reader.readable(caller, resourceId, 'manage-keepers');
    const bound = { ...filter, resourceId };
    const key = cursor === undefined ? null : decodeCursor(cursor, bound, ['date', 'uuid']);
    const after = key && { at: key[0]!, id: key[1]! };
    const rows = await this.changes.newest(resourceId, this.window(filter), after, limit + 1);
    return pageOfRows(rows, { limit, filter: bound }, viewOf, (last) => [last.at.toISOString(), last.id]);
  }

  async sheet(caller: Caller, resourceId: string, { calendar, from, to }: KeeperChangeExport): Promise<TableModel> {
    const resource = await this.reader.readable(caller, resourceId, 'manage-keepers');
    return keeperTable(resource, { from, to }, this.rows(resource, this.window({ from, to })), {
      caller,
      calendar,
      at: this.clock.now(),
      timeZone: this.zone,
    });
  }

  private get zone(): string {
    return this.parameters.get<string>('portal.time-zone');
  }

  private window({ from, to }: { from?: string | undefined; to?: string | undefined }): ChangeWindow {
    return {
      from: from ? startOfDay(from, this.zone) : null,
      until: to ? startOfDay(addDays(to, 1), this.zone) : null,
    };
  }

  private async *rows({ id }: Resource, window: ChangeWindow): AsyncGenerator<TableRow> {
    let after: { at: string; id: string } | null = null;
    for (;;) {
      const found: KeeperChangeRow[] = await this.changes.newest(id, window, after, portion);
      for (const { at, place, beforeName, afterName, reason, byName } of found)
        yield { at, place, before: beforeName, after: afterName, reason, by: byName };
      const last = found.at(-1);
      if (!last || found.length < portion) return;
      after = { at: last.at.toISOString(), id: last.id };
    }
  }
}

const viewOf = ({ id, place, beforeName, afterName, reason, at, byName }: KeeperChangeRow): KeeperChange => ({
  id,
  place,
  before: beforeName,
  after: afterName,
  reason,
  at: at.toISOString(),
  by: byName,
});
