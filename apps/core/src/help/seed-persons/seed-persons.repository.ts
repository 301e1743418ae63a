import { Injectable } from '@nestjs/common';
import type { SeedPersons } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';

type SeedPerson = SeedPersons['items'][number];

/** Who left the agency or may not use the portal is nobody to ask. */
const selected = `select a.id, a.name as account, a.person_name as name, a.title, u.name as unit, a.office_phone as phone
  from core.seed_person s join core.account a on a.id = s.account_id and a.agency_id = s.agency_id and a.state = 'active'
  join core.agency u on u.id = a.unit_id where s.agency_id = $1 order by s.named_at, a.id`;

@Injectable()
export class SeedPersonsRepository {
  constructor(private readonly sql: Sql) {}

  of(agencyId: string): Promise<SeedPerson[]> {
    return this.sql.query({ name: 'core-seed-persons', text: selected }, [agencyId]);
  }

  /** Those of the agency now; nobody else names one there until the transaction ends. */
  async held(transaction: Transaction, agencyId: string): Promise<SeedPerson[]> {
    await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 23))', [`seed-person:${agencyId}`]);
    return transaction.query<SeedPerson>(selected, [agencyId]);
  }

  /** False unless the person may use the portal and belongs to the agency. */
  async insert(transaction: Transaction, agencyId: string, accountId: string, by: string): Promise<boolean> {
    const made = await transaction.query(
      `insert into core.seed_person (agency_id, account_id, named_by)
       select $1, id, $3 from core.account where id = $2 and agency_id = $1 and state = 'active'
       on conflict (agency_id, account_id) do update set named_by = excluded.named_by returning 1`,
      [agencyId, accountId, by],
    );
    return made.length > 0;
  }

  async remove(transaction: Transaction, agencyId: string, accountId: string): Promise<boolean> {
    const gone = await transaction.query(
      'delete from core.seed_person where agency_id = $1 and account_id = $2 returning 1',
      [agencyId, accountId],
    );
    return gone.length > 0;
  }
}
