import { Injectable } from '@nestjs/common';
import type { Locale } from '@tessera/contracts';
import { People, type Person, Sql } from '@tessera/sdk';

/** `People` over the accounts; one query for any number of ids. */
@Injectable()
export class StoredPeople extends People {
  constructor(private readonly sql: Sql) {
    super();
  }

  async byIds(ids: readonly string[]): Promise<Map<string, Person>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const rows = await this.sql.query<Person & { locale: Locale }>(
      {
        name: 'core-people-by-ids',
        text: `select id, name as account, person_name as name, title, agency_id as "agencyId", unit_id as "unitId", recovery_mail as mail, office_phone as "officePhone",
               office_extension as "officeExtension", locale,
               picture_id as picture
               from core.account where id = any($1::uuid[])`,
      },
      [wanted],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
