import { Injectable } from '@nestjs/common';
import type { OwnField } from '@tessera/contracts';
import type { Transaction } from '@tessera/sdk';

export type OwnProfile = Record<OwnField, string> & { version: number };

@Injectable()
export class AccountProfileRepository {
  /** The row, locked until the end of the transaction. */
  async lock(transaction: Transaction, accountId: string): Promise<OwnProfile | undefined> {
    const [row] = await transaction.query<OwnProfile>(
      `select person_name as name, title, office_phone as "officePhone", office_extension as "officeExtension", version
       from core.account where id = $1 for update`,
      [accountId],
    );
    return row;
  }

  async update(transaction: Transaction, accountId: string, next: OwnProfile): Promise<void> {
    await transaction.query(
      `update core.account set person_name = $2, title = $3, office_phone = $4, office_extension = $5,
         version = version + 1 where id = $1`,
      [accountId, next.name, next.title, next.officePhone, next.officeExtension],
    );
  }

  /** Answers the reference that was in force before. */
  async setPicture(transaction: Transaction, accountId: string, id: string | null): Promise<string | null> {
    const [row] = await transaction.query<{ before: string | null }>(
      `update core.account a set picture_id = $2 from core.account old
       where a.id = $1 and old.id = a.id returning old.picture_id as before`,
      [accountId, id],
    );
    return row?.before ?? null;
  }

  /** That this person agreed to a version of a notice, once. */
  async keepConsent(
    transaction: Transaction,
    consent: { accountId: string; notice: string; version: number; at: Date },
  ): Promise<void> {
    await transaction.query(
      `insert into core.privacy_consent (account_id, notice, version, at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [consent.accountId, consent.notice, consent.version, consent.at],
    );
  }
}
