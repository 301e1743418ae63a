import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type Transaction } from '@tessera/sdk';
import { inOffice } from './keeper-office.js';

export type KeeperPlace = 1 | 2;

export interface KeeperRow {
  place: KeeperPlace;
  accountId: string;
  accountName: string;
  agencyId: string;
  agencyName: string;
  since: Date;
  inOffice: boolean;
}

/** Whom one may make a keeper. */
export interface Candidate {
  id: string;
  name: string;
  title: string;
  agencyId: string;
  agencyName: string;
}

const ofResource = namedStatement(
  'booking-keepers',
  `select k.place, k.account_id as "accountId", k.account_name as "accountName", k.agency_id as "agencyId",
  k.agency_name as "agencyName", k.since, ${inOffice('k.account_id', 'r.agency_id')} as "inOffice"
from plugin_booking.keeper k join plugin_booking.resource r on r.id = k.resource_id
where k.resource_id = $1 order by k.place`,
);

const candidateColumns = `p.id, p.name, coalesce(p.title, '') as title, p.agency_id as "agencyId", a.short_name as "agencyName"
from portal.person p join portal.agency a on a.id = p.agency_id`;
const candidatesByIds = namedStatement(
  'booking-keeper-candidates-by-ids',
  `select ${candidateColumns} where p.id = any($2::uuid[]) and ${inOffice('p.id', '$1::uuid')}`,
);
/** Begins with the people of the agency itself; a name that begins with the words before one that holds them. */
const candidatesByWords = namedStatement(
  'booking-keeper-candidates-by-words',
  `select ${candidateColumns}
where ${inOffice('p.id', '$1::uuid')}
  and plugin_booking.fold(p.name) like all (select unnest(plugin_booking.like_patterns($2)))
order by (p.agency_id = $1::uuid) desc, starts_with(plugin_booking.fold(p.name), plugin_booking.fold($2)) desc, p.name, p.id
limit $3`,
);

/** Who keeps what, now. */
@Injectable()
export class KeepersRepository {
  constructor(private readonly sql: Sql) {}

  of(resourceId: string, within: Sql | Transaction = this.sql): Promise<KeeperRow[]> {
    return within.query<KeeperRow>(ofResource, [resourceId]);
  }

  /** Those of `ids` that may keep resources of the agency. */
  candidates(agencyId: string, ids: readonly string[], within: Sql | Transaction = this.sql): Promise<Candidate[]> {
    return within.query<Candidate>(candidatesByIds, [agencyId, ids]);
  }

  search(agencyId: string, words: string, limit: number, signal?: AbortSignal): Promise<Candidate[]> {
    return this.sql.query<Candidate>(candidatesByWords, [agencyId, words, limit], signal);
  }

  /** Puts the person into the place, or nobody. */
  async put(
    transaction: Transaction,
    resourceId: string,
    place: KeeperPlace,
    person: Candidate | null,
    since: Date,
  ): Promise<void> {
    await transaction.query('delete from plugin_booking.keeper where resource_id = $1 and place = $2', [
      resourceId,
      place,
    ]);
    if (!person) return;
    await transaction.query(
      `insert into plugin_booking.keeper (resource_id, place, account_id, account_name, agency_id, agency_name, since)
values ($1, $2, $3, $4, $5, $6, $7)`,
      [resourceId, place, person.id, person.name, person.agencyId, person.agencyName, since],
    );
  }
}
