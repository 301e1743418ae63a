import type { AddressInfo } from 'node:net';
import type { OutgoingMail, Parameters } from '@tessera/sdk';
import { SMTPServer } from 'smtp-server';
import { mailParameters } from '../src/mail/mail.parameters.js';
import { MailRepository } from '../src/mail/mail.repository.js';
import { MailService } from '../src/mail/mail.service.js';
import { MailCourier } from '../src/mail/mail-courier.js';
import { MailQueueRepository } from '../src/mail/mail-queue.repository.js';
import { MailSender } from '../src/mail/mail-sender.js';
import { actStage, administrator } from './act-stage.js';

export interface ReceivedMail {
  to: string[];
  raw: string;
}

/** A mail server of our own. `refuse` answers for a recipient with this code instead of taking the mail. */
export async function mailServer() {
  const received: ReceivedMail[] = [];
  const refuse = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse.get(address);
      done(code ? Object.assign(new Error('refused'), { responseCode: code }) : undefined);
    },
    onData: (stream, session, done) => {
      let raw = '';
      stream.setEncoding('utf8').on('data', (text: string) => {
        raw += text;
      });
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    refuse,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The room `mail` over a fresh database; sends when told. */
export async function mailStage(smtpUrl?: string) {
  const stage = await actStage(smtpUrl ? { SMTP_URL: smtpUrl } : {});
  const parameters = {
    get: (key: string) => mailParameters.find((declared) => declared.key === key)?.default,
  } as unknown as Parameters;
  const queue = new MailQueueRepository(stage.sql);
  const courier = new MailCourier(stage.environment);
  const { enablement, transactions, callers, clock } = stage;
  const sender = new MailSender(queue, courier, enablement, parameters, transactions, callers, clock);
  const service = new MailService(new MailRepository(stage.sql), transactions, clock);
  return {
    ...stage,
    queue,
    sender,
    service,
    post: (mail: Partial<OutgoingMail> = {}) =>
      stage.transactions.run(administrator, async (transaction) => {
        transaction.mail({
          to: 'lin@example.gov.tw',
          accountId: null,
          subject: '公告',
          text: '內容\n第二行',
          plugin: 'core',
          ...mail,
        });
      }),
    sendAll: async () => {
      while (await sender.round());
    },
    states: async () =>
      (await stage.query<{ state: string }>('select state from core.mail order by created_at, id')).map(
        (one) => one.state,
      ),
    close: async () => {
      courier.onApplicationShutdown();
      await stage.close();
    },
  };
}
export type MailStage = Awaited<ReturnType<typeof mailStage>>;
