import { Injectable } from '@nestjs/common';
import type { AgencyReference } from '@tessera/contracts';
import { Agencies } from '@tessera/sdk';
import type { AccountItem } from './account.schemas.js';
import type { AccountListRow } from './account-list.repository.js';

/** Rows as the API shows them. */
@Injectable()
export class AccountViews {
  constructor(private readonly agencies: Agencies) {}

  item({ key: _key, agencyId, unitId, lastSignInAt, ...row }: AccountListRow): AccountItem {
    return {
      ...row,
      agency: this.reference(agencyId),
      unit: unitId === agencyId ? null : this.reference(unitId),
      lastSignInAt: lastSignInAt?.toISOString() ?? null,
    };
  }

  private reference(nodeId: string): AgencyReference | null {
    const node = this.agencies.byId(nodeId);
    return node ? { id: node.id, code: node.code, name: node.name, shortName: node.shortName } : null;
  }
}
