import { Injectable } from '@nestjs/common';
import { People, type Person } from '@tessera/sdk';
import type { KeeperView } from './keeper.schemas.js';
import { KeepersRepository } from './keepers.repository.js';

/** Who keeps a resource now, with the phone at which people reach them. */
@Injectable()
export class CurrentKeepers {
  constructor(
    private readonly keepers: KeepersRepository,
    private readonly people: People,
  ) {}

  async of({ id }: { id: string }): Promise<KeeperView[]> {
    const rows = await this.keepers.of(id);
    const people = await this.people.byIds(rows.map(({ accountId }) => accountId));
    return rows.map(({ place, accountId, accountName, agencyName, since, inOffice }) => ({
      place,
      id: accountId,
      name: accountName,
      agency: agencyName,
      phone: phoneOf(people.get(accountId)),
      since: since.toISOString(),
      inOffice,
    }));
  }
}

/** `02-5550-0100#3105`; empty where unknown. */
const phoneOf = (person: Person | undefined): string =>
  [person?.officePhone, person?.officeExtension].filter(Boolean).join('#');
