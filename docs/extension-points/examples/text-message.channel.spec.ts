import { expect, it } from '@jest/globals';
import type { OutgoingWork, SentNotification, Transaction } from '@tessera/sdk';
import { TextMessageChannel } from './server/text-message.channel.js';

it('makes work for those who chose the channel, and for nobody else', async () => {
  const work: OutgoingWork[] = [];
  const transaction = { enqueue: (one: OutgoingWork) => work.push(one) } as Partial<Transaction> as Transaction;
  const notification = { kind: 'loans.loan-decided', link: '/loans/1' } as SentNotification;
  const chosen = async () => [{ notificationId: 'n1', accountId: 'someone' }];
  await new TextMessageChannel().deliver(notification, chosen, transaction);
  expect(work).toEqual([
    {
      handler: 'loans.send-text-message',
      payload: { notificationId: 'n1', accountId: 'someone', kind: 'loans.loan-decided', link: '/loans/1' },
    },
  ]);
});
