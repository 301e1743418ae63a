import type { Locale } from '@tessera/contracts';
import { type Caller, newId, type OutgoingNotification, type Parameters, type WorkingTime } from '@tessera/sdk';
import { mailParameters } from '../src/mail/mail.parameters.js';
import { ChannelChoicesRepository } from '../src/notifications/channel-choices.repository.js';
import { coreNotifications } from '../src/notifications/core-kinds.js';
import { MailChannel } from '../src/notifications/mail.channel.js';
import { MailMoments } from '../src/notifications/mail-moments.js';
import { MailNotificationsJob } from '../src/notifications/mail-notifications.job.js';
import { NotificationChannels } from '../src/notifications/notification-channels.js';
import { notificationKinds } from '../src/notifications/notification-kinds.js';
import { NotificationSettingsRepository } from '../src/notifications/notification-settings.repository.js';
import { notificationsParameters } from '../src/notifications/notifications.parameters.js';
import { NotificationsRepository } from '../src/notifications/notifications.repository.js';
import { PasswordRemindersJob } from '../src/notifications/password-reminders.job.js';
import { SweepNotificationsJob } from '../src/notifications/sweep-notifications.job.js';
import { WaitingMailRepository } from '../src/notifications/waiting-mail.repository.js';
import type { PluginProviders } from '../src/plugins/plugin-providers.js';
import { actStage, administrator } from './act-stage.js';

const words = { 'zh-Hant': '新公告', en: 'New notice' };
const declared = new Map<string, string | number>([
  ...[...mailParameters, ...notificationsParameters].map(({ key, default: value }) => [key, value] as [string, string]),
  ['portal.time-zone', 'Asia/Taipei'],
  ['portal.government-zh', '示範市政府'],
  ['portal.government-en', 'Demo City'],
  ['identity.password-days', 90],
]);

/** The mail of notifications over a fresh database, at a set time; every weekday is a working day. */
export async function notificationMailStage() {
  const stage = await actStage({ TESSERA_URL: 'https://portal.example.gov.tw/' });
  notificationKinds.declare({ id: 'core', name: words, icon: 'bell' }, coreNotifications);
  notificationKinds.declare({ id: 'bulletin', name: words, icon: 'bell' }, [
    {
      kind: 'notice-published',
      name: words,
      text: { 'zh-Hant': '{agency}發布公告「{title}」', en: '{agency} published "{title}"' },
      audience: true,
      defaults: { portal: true, mail: false },
      mandatory: false,
    },
  ]);
  const { clock, transactions, enablement, environment, query } = stage;
  const parameters = { get: (key: string) => declared.get(key) } as unknown as Parameters;
  const workingTime = {
    day: async (date: string) => ({ working: new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0 }),
  } as unknown as WorkingTime;
  const waiting = new WaitingMailRepository(stage.sql);
  const settings = new NotificationSettingsRepository(stage.sql);
  const mail = new MailChannel(settings, waiting, new MailMoments(workingTime, parameters), clock);
  const providers = {
    marked: () => [{ plugin: 'core', name: 'mail', instance: mail }],
  } as unknown as PluginProviders;
  const channels = new NotificationChannels(providers, new ChannelChoicesRepository());
  const sender = () => new MailNotificationsJob(waiting, enablement, parameters, environment, clock);
  const agency = newId();
  await query(
    `insert into core.agency (id, code, kind, name, short_name) values ($1, 'A1', 'inside', '甲局', '甲局')`,
    [agency],
  );
  await query('insert into core.agency_closure values ($1, $1, 0)', [agency]);
  return {
    ...stage,
    agency,
    person: async (name: string, locale: Locale = 'zh-Hant') => {
      const id = newId();
      await query(
        `insert into core.account (id, name, name_key, person_name, agency_id, unit_id, recovery_mail, locale)
         values ($1, $2::text, $2, $2, $3, $3, $2 || '@example.gov.tw', $4)`,
        [id, name, agency, locale],
      );
      return id;
    },
    wish: (accountId: string, rhythm: string, quiet: { from: string; to: string } | null = null) =>
      query(
        `insert into core.notification_setting (account_id, rhythm, daily_at, quiet_from, quiet_to) values ($1, $2, '08:00', $3, $4)`,
        [accountId, rhythm, quiet?.from ?? null, quiet?.to ?? null],
      ),
    choose: (accountId: string, kind: string, chosen = true) =>
      query('insert into core.notification_choice values ($1, $2, $3, $4)', [accountId, kind, 'mail', chosen]),
    /** Writes a notification as a room or plugin does, and hands it to the mail channel as the work after it does. */
    tell: async (plugin: string, notification: OutgoingNotification, caller: Caller = administrator) => {
      await (plugin === 'core' ? transactions : transactions.forPlugin(plugin)).run(caller, async (tx) =>
        tx.notify(notification),
      );
      const works = await query<{ payload: { ids: string[] } }>(
        `delete from core.outbox where handler = 'core.tell-notification' returning payload`,
      );
      for (const { payload } of works)
        await transactions.run(administrator, (tx) => channels.deliver(payload.ids, 'mail', tx));
    },
    /** One round of so many processes at the same moment. */
    send: (processes = 1) =>
      Promise.all(
        Array.from({ length: processes }, () =>
          transactions.run(administrator, (tx) => sender().run(administrator, {}, tx)),
        ),
      ),
    remind: () =>
      transactions.run(administrator, (tx) => new PasswordRemindersJob(parameters, clock).run(administrator, {}, tx)),
    sweep: () =>
      transactions.run(administrator, (tx) =>
        new SweepNotificationsJob(new NotificationsRepository(stage.sql), parameters, clock).run(administrator, {}, tx),
      ),
    release: () => waiting.release(['bulletin'], clock.now()),
    mails: () =>
      query<{ recipient: string; subject: string; body: string; plugin: string; attachments: { name: string }[] }>(
        'select recipient, subject, body, plugin, attachments from core.mail order by id',
      ),
    waits: async () => (await query('select from core.notification_mail')).length,
  };
}
export type NotificationMailStage = Awaited<ReturnType<typeof notificationMailStage>>;
