import { Injectable } from '@nestjs/common';
import { Clock, Enablement, Parameters, Transactions } from '@tessera/sdk';
import { Callers } from '../identity/callers.js';
import { MailCourier } from './mail-courier.js';
import { type ClaimedMail, MailQueueRepository } from './mail-queue.repository.js';
import { composed } from './outgoing-message.js';

const minute = 60_000;
const hour = 60 * minute;
const batch = 6;
/** Longer than one batch can take by the courier's timeouts; a killed sender's mails are repeated after it. */
const lease = 2 * minute;
/** Waits between attempts; after the last one the mail has failed. */
const retryAfter = [1, 5, 15, 60, 240, 720].map((minutes) => minutes * minute);
/** A switch turned on releases held mail at once; this is only the net below. */
const holdFor = 10 * minute;

/** Sends what is due: each mail until the server took it, or it failed for good, or its hold is over. */
@Injectable()
export class MailSender {
  constructor(
    private readonly mails: MailQueueRepository,
    private readonly courier: MailCourier,
    private readonly enablement: Enablement,
    private readonly parameters: Parameters,
    private readonly transactions: Transactions,
    private readonly callers: Callers,
    private readonly clock: Clock,
  ) {}

  /** One batch; true when it was a full one. */
  async round(): Promise<boolean> {
    const now = this.clock.now();
    const claimed = await this.mails.claim(now, later(now, lease), batch);
    await Promise.all(claimed.map((mail) => this.handle(mail)));
    return claimed.length === batch;
  }

  private async handle(mail: ClaimedMail): Promise<void> {
    const { plugin, agencyId } = mail;
    if (plugin === 'core' || agencyId === null || this.enablement.isEnabled(plugin, agencyId)) await this.send(mail);
    else {
      await this.hold(mail);
      // switched on meanwhile: the release may have looked before the mail was held
      if (this.enablement.isEnabled(plugin, agencyId)) await this.mails.release([plugin], this.clock.now());
    }
  }

  private async hold(mail: ClaimedMail): Promise<void> {
    const now = this.clock.now();
    const since = mail.heldAt ?? now;
    const hours = this.parameters.get<number>('mail.hold-hours');
    if (now.getTime() - since.getTime() < hours * hour) return this.mails.hold(mail.id, since, later(now, holdFor));
    await this.transactions.run(this.callers.system(mail.agencyId ?? undefined), async (transaction) => {
      await this.mails.drop(transaction, mail.id, `plugin off for ${hours} h`);
      const after = { plugin: mail.plugin, messageId: mail.messageId, heldSince: since };
      transaction.audit({ action: 'mail.drop', subject: 'Mail', subjectId: mail.id, agencyId: mail.agencyId, after });
    });
  }

  private async send(mail: ClaimedMail): Promise<void> {
    try {
      const from = {
        name: this.parameters.get<string>('mail.sender-name'),
        address: this.parameters.get<string>('mail.sender-address'),
      };
      const message = composed(mail, from);
      if (!this.courier.hasServer)
        return await this.mails.keptLocally(mail, await this.courier.raw(message), this.clock.now());
      await this.courier.deliver(message);
    } catch (error) {
      return this.failed(mail, error as Error & { responseCode?: number; code?: string });
    }
    await this.mails.sent(mail.id, this.clock.now());
  }

  private async failed(mail: ClaimedMail, error: Error & { responseCode?: number; code?: string }): Promise<void> {
    const wait = isFinal(error) ? undefined : retryAfter[mail.attempt];
    const nextAt = wait === undefined ? null : later(this.clock.now(), wait);
    await this.mails.notSent(mail.id, error.message, nextAt);
  }
}

const later = (from: Date, milliseconds: number) => new Date(from.getTime() + milliseconds);

/** Refused for this address or this text. A wrong password of ours (EAUTH) is mended by an administrator: try again. */
const isFinal = ({ code, responseCode }: { code?: string; responseCode?: number }) =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode === undefined || responseCode >= 500);
