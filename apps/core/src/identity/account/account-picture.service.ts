import { Injectable } from '@nestjs/common';
import type { AccountPictureQuery } from '@tessera/contracts';
import { type Caller, Clock, FileReader, Pictures, type Transaction, Transactions } from '@tessera/sdk';
import { accountTopic } from '../sessions.js';
import { AccountProfileRepository } from './account-profile.repository.js';

/** Pixels of a side: on the account page, and beside names. */
const sides = { large: 256, small: 64 };
const subject = 'AccountPicture';

/** People's own pictures: square, drawn anew, seen by everybody who is signed in. */
@Injectable()
@FileReader(subject)
export class AccountPictureService {
  constructor(
    private readonly pictures: Pictures,
    private readonly repository: AccountProfileRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Colleagues know one another's faces: whoever may ask for files at all may see these. */
  async mayRead(): Promise<boolean> {
    return true;
  }

  /** Keeps the square of the upload that was chosen; its middle unless told. Answers the new reference. */
  async set(
    caller: Caller,
    upload: { name: string; content: Buffer },
    { left, top, side, privacyNotice }: AccountPictureQuery,
  ): Promise<string> {
    const chosen = side !== undefined && { crop: { left: left ?? 0, top: top ?? 0, width: side, height: side } };
    const { id } = await this.pictures.store(caller, upload.name, upload.content, {
      ...(chosen || {}),
      sizes: [square(sides.large), square(sides.small)],
    });
    await this.transactions.run(caller, async (transaction) => {
      await this.repository.lock(transaction, caller.accountId);
      await this.pictures.attach(transaction, caller, id, owner(caller));
      await this.pictures.release(transaction, owner(caller), id);
      await this.keep(transaction, caller, id);
      const consent = { accountId: caller.accountId, notice: 'picture', version: privacyNotice, at: this.clock.now() };
      await this.repository.keepConsent(transaction, consent);
    });
    return id;
  }

  async remove(caller: Caller): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      await this.pictures.release(transaction, owner(caller));
      await this.keep(transaction, caller, null);
    });
  }

  private async keep(transaction: Transaction, caller: Caller, id: string | null): Promise<void> {
    const before = await this.repository.setPicture(transaction, caller.accountId, id);
    transaction.audit({
      action: id ? 'account-picture.set' : 'account-picture.remove',
      subject: 'Account',
      subjectId: caller.accountId,
      before: { picture: before },
      after: { picture: id },
    });
    transaction.touch(accountTopic(caller.accountId));
  }
}

const square = (side: number) => ({ width: side, height: side });
const owner = ({ accountId }: Caller) => ({ plugin: 'core', subject, id: accountId });
