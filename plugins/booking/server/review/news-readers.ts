import { Injectable } from '@nestjs/common';
import { PermissionHolders, type Transaction } from '@tessera/sdk';
import { guestsOfLines, type NewsTarget } from './meeting-guests.js';

/** Accounts, and those of them that stand in for somebody else. */
export interface Readers {
  own: readonly string[];
  deputies: readonly string[];
}

const driverKeepers = {
  name: 'booking-driver-keepers',
  text: 'select id, keeper_ids as "keeperIds" from plugin_booking.resource where id = any($1::uuid[])',
};

/** Finds out who is meant, each person asked for once however many bookings changed together. */
@Injectable()
export class NewsReaders {
  constructor(private readonly holders: PermissionHolders) {}

  /** For lines of one act. A driver is looked up as of now: it may be another one than before. */
  async of(transaction: Transaction, lines: readonly NewsTarget[]): Promise<(line: NewsTarget) => Readers> {
    const guests = await guestsOfLines(transaction, lines);
    const drivers = lines.flatMap(({ to, booking }) =>
      to === 'drivers' && booking.driverId ? [booking.driverId] : [],
    );
    const found =
      drivers.length === 0
        ? []
        : await transaction.query<{ id: string; keeperIds: string[] }>(driverKeepers, [[...new Set(drivers)]]);
    const managers = new Map(found.map(({ id, keeperIds }) => [id, keeperIds]));
    const named = (line: NewsTarget): string[] => {
      const { to, booking } = line;
      if (to === 'guests') return guests(line);
      if (to === 'keepers') return booking.keeperIds;
      if (to === 'superior') return booking.superiorId ? [booking.superiorId] : [];
      if (to === 'drivers') return managers.get(booking.driverId ?? '') ?? [];
      return [...new Set([booking.applicantId, booking.bookedBy])];
    };
    const deputies = new Map<string, readonly string[]>();
    for (const line of lines) {
      const { to } = line;
      const own = named(line);
      if ((to === 'keepers' || to === 'superior') && !deputies.has(keyOf(own)))
        deputies.set(keyOf(own), await this.deputiesOf(own));
    }
    return (line) => {
      const { to } = line;
      const own = named(line);
      return { own, deputies: (to === 'keepers' || to === 'superior' ? deputies.get(keyOf(own)) : undefined) ?? [] };
    };
  }

  private async deputiesOf(accounts: readonly string[]): Promise<string[]> {
    const all = await this.holders.withDeputies(accounts);
    return all.filter((account) => !accounts.includes(account));
  }
}

const keyOf = (accounts: readonly string[]): string => accounts.join(' ');
