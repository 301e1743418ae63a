import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import { peopleOfAudience } from '../audience/people-of-audience.js';

/** A notice as its readers are asked to confirm it. */
export interface Demanded {
  id: string;
  revision: number;
  audienceKey: string;
}

export interface AgencyFigures {
  agencyId: string;
  addressed: number;
  acknowledged: number;
}

export interface PersonRow {
  accountId: string;
  name: string;
  title: string;
  unitId: string;
  acknowledgedAt: Date | null;
}

export type PeopleState = 'all' | 'missing' | 'acknowledged';

/** People whom `$3` addresses, each with what they confirmed of revision `$2` of the notice `$1`. */
const addressed = `${peopleOfAudience('$3::text')} p
  left join plugin_bulletin.acknowledgement a on a.notice_id = $1 and a.revision = $2 and a.account_id = p.id`;

const byAgency = {
  name: 'bulletin-progress-by-agency',
  text: `select p.agency_id as "agencyId", count(*)::int as addressed, count(a.at)::int as acknowledged
from ${addressed} group by p.agency_id`,
};

const people = {
  name: 'bulletin-progress-people',
  text: `select p.id as "accountId", p.name, p.title, p.unit_id as "unitId", a.at as "acknowledgedAt"
from ${addressed}
where p.agency_id = $4 and ($5 = 'all' or (a.at is null) = ($5 = 'missing'))
  and (p.name, p.id) > ($6::text, $7::uuid)
order by p.name, p.id limit $8`,
};

const missing = {
  name: 'bulletin-progress-missing',
  text: `select p.id from ${addressed} where a.at is null and p.id > $4::uuid order by p.id limit $5`,
};

const departed = {
  name: 'bulletin-progress-departed',
  text: `select a.account_id as "accountId", a.account_name as name, a.at as "acknowledgedAt"
from plugin_bulletin.acknowledgement a
where a.notice_id = $1 and a.revision = $2 and a.agency_id = $4
  and not exists (select from ${peopleOfAudience('$3::text')} p where p.id = a.account_id and p.agency_id = a.agency_id)
order by a.account_name, a.account_id`,
};

/** Who of those whom a must-read addresses has confirmed it: people as they are now, confirmations as they were made. */
@Injectable()
export class ProgressRepository {
  constructor(private readonly sql: Sql) {}

  /** Only agencies with people in them. */
  byAgency({ id, revision, audienceKey }: Demanded, within: Sql | Transaction = this.sql): Promise<AgencyFigures[]> {
    return within.query<AgencyFigures>(byAgency, [id, revision, audienceKey]);
  }

  /** By name; `after` is the last one of the page before. */
  people(
    { id, revision, audienceKey }: Demanded,
    agencyId: string,
    state: PeopleState,
    after: { name: string; accountId: string },
    limit: number,
  ): Promise<PersonRow[]> {
    const { name, accountId } = after;
    return this.sql.query<PersonRow>(people, [id, revision, audienceKey, agencyId, state, name, accountId, limit]);
  }

  /** Accounts that have not confirmed, by id, after the given one. */
  async missing(
    { id, revision, audienceKey }: Demanded,
    after: string,
    limit: number,
    transaction: Transaction,
  ): Promise<string[]> {
    const rows = await transaction.query<{ id: string }>(missing, [id, revision, audienceKey, after, limit]);
    return rows.map((row) => row.id);
  }

  /** Who confirmed it as a member of this agency and is addressed there no longer: left, moved or suspended. */
  departed(
    { id, revision, audienceKey }: Demanded,
    agencyId: string,
  ): Promise<Pick<PersonRow, 'accountId' | 'name' | 'acknowledgedAt'>[]> {
    return this.sql.query(departed, [id, revision, audienceKey, agencyId]);
  }
}
