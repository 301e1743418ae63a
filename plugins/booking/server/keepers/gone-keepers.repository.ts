import { Injectable } from '@nestjs/common';
import type { Transaction } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';
import { resourceColumns, resourceTable } from '../resources/resource-columns.js';
import { firstKeeperInOffice } from './keeper-office.js';

/** Resources that have lost their first keeper. */
@Injectable()
export class GoneKeepersRepository {
  /** Those that the account kept in the first place, and keeps only in name now. */
  of(transaction: Transaction, accountId: string): Promise<Resource[]> {
    return transaction.query<Resource>(
      `select ${resourceColumns} from ${resourceTable} r
where r.keeper_ids @> array[$1::uuid] and r.keeper_ids[1] = $1 and r.deleted_at is null and not ${firstKeeperInOffice}`,
      [accountId],
    );
  }
}
