import { Injectable } from '@nestjs/common';
import type { Preferences } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';

export interface OwnAccountRow extends Preferences {
  title: string;
  officePhone: string;
  officeExtension: string;
  picture: string | null;
  recoveryMail: string | null;
  state: string;
  createdAt: Date;
  signIns: number;
  lastSignInAt: Date | null;
  version: number;
  passwordChangedAt: Date | null;
  passwordChangedBy: string | null;
  passwordNote: string | null;
}

export interface HeldRole {
  key: string;
  nameZh: string;
  nameEn: string;
  agency: string | null;
  withSubordinates: boolean | null;
  endsAt: Date | null;
}

@Injectable()
export class AccountRepository {
  constructor(private readonly sql: Sql) {}

  async own(accountId: string): Promise<OwnAccountRow | undefined> {
    const [row] = await this.sql.query<OwnAccountRow>(
      `select a.title, a.office_phone as "officePhone", a.office_extension as "officeExtension", a.picture_id as picture, a.recovery_mail as "recoveryMail", a.state,
         a.created_at as "createdAt", a.sign_ins as "signIns", a.last_sign_in_at as "lastSignInAt", a.version,
         a.locale, a.theme, a.text_size as "textSize", a.calendar,
         p.changed_at as "passwordChangedAt", b.person_name as "passwordChangedBy", p.note as "passwordNote"
       from core.account a
       left join core.password p on p.account_id = a.id
       left join core.account b on b.id = p.changed_by
       where a.id = $1`,
      [accountId],
    );
    return row;
  }

  /** Roles in force, once per grant; a role that everybody has comes without a grant. */
  async roles(accountId: string, keys: readonly string[], now: Date): Promise<HeldRole[]> {
    return this.sql.query<HeldRole>(
      `select r.key, r.name_zh as "nameZh", r.name_en as "nameEn", n.name as agency,
         g.with_subordinates as "withSubordinates", g.ends_at as "endsAt"
       from core.role r
       left join core.role_grant g on g.role_id = r.id and g.account_id = $1 and g.revoked_at is null
         and (g.ends_at is null or g.ends_at > $3)
       left join core.agency n on n.id = g.agency_id
       where r.key = any($2) order by r.built_in desc, r.key, n.code limit 100`,
      [accountId, keys, now],
    );
  }

  /** As they are, held until the end of the transaction: two devices may change different ones at once. */
  async heldPreferences(transaction: Transaction, accountId: string): Promise<Preferences | undefined> {
    const [row] = await transaction.query<Preferences>(
      'select locale, theme, text_size as "textSize", calendar from core.account where id = $1 for update',
      [accountId],
    );
    return row;
  }

  async setPreferences(transaction: Transaction, accountId: string, wanted: Preferences): Promise<void> {
    await transaction.query(
      'update core.account set locale = $2, theme = $3, text_size = $4, calendar = $5 where id = $1',
      [accountId, wanted.locale, wanted.theme, wanted.textSize, wanted.calendar],
    );
  }
}
