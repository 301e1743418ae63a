import { Injectable } from '@nestjs/common';
import type { Transaction } from '@tessera/sdk';

@Injectable()
export class SignInRepository {
  async countSignIn(transaction: Transaction, accountId: string, at: Date): Promise<void> {
    await transaction.query(
      {
        name: 'identity-count-sign-in',
        text: 'update core.account set sign_ins = sign_ins + 1, last_sign_in_at = $2 where id = $1',
      },
      [accountId, at],
    );
  }

  /** Ends the session that the browser came with; answers whose it was. */
  async revokeByToken(transaction: Transaction, tokenHash: Buffer, at: Date): Promise<string | undefined> {
    const [row] = await transaction.query<{ accountId: string }>(
      'update core.session set revoked_at = $2 where token_hash = $1 and revoked_at is null returning account_id as "accountId"',
      [tokenHash, at],
    );
    return row?.accountId;
  }
}
