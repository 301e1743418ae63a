import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../jobs/schedules.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { ChannelChoicesRepository } from './channel-choices.repository.js';
import { coreNotifications } from './core-kinds.js';
import { HeldMail } from './held-mail.js';
import { MailChannel } from './mail.channel.js';
import { MailMoments } from './mail-moments.js';
import { MailNotificationsJob, mailNotificationsSchedule } from './mail-notifications.job.js';
import { NotificationChannels } from './notification-channels.js';
import { notificationKinds } from './notification-kinds.js';
import { NotificationSettingsController } from './notification-settings.controller.js';
import { NotificationSettingsRepository } from './notification-settings.repository.js';
import { NotificationSettingsService } from './notification-settings.service.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsService } from './notifications.service.js';
import { PasswordRemindersJob, passwordRemindersSchedule } from './password-reminders.job.js';
import { PortalChannel } from './portal.channel.js';
import { SweepNotificationsJob, sweepNotificationsSchedule } from './sweep-notifications.job.js';
import { CarryNotificationJob, TellNotificationJob } from './tell-notification.job.js';
import { WaitingMailRepository } from './waiting-mail.repository.js';

const core = { id: 'core', name: { 'zh-Hant': '入口網', en: 'Portal' }, icon: 'bell' };

@Global()
@Module({
  controllers: [NotificationsController, NotificationSettingsController],
  providers: [
    CarryNotificationJob,
    ChannelChoicesRepository,
    HeldMail,
    MailChannel,
    MailMoments,
    MailNotificationsJob,
    NotificationChannels,
    NotificationSettingsRepository,
    NotificationSettingsService,
    NotificationsRepository,
    NotificationsService,
    PasswordRemindersJob,
    PortalChannel,
    SweepNotificationsJob,
    TellNotificationJob,
    WaitingMailRepository,
  ],
})
export class NotificationsModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly catalogue: PluginCatalogue,
  ) {}

  onModuleInit(): void {
    notificationKinds.declare(core, coreNotifications);
    for (const { id, manifest } of this.catalogue.ready())
      notificationKinds.declare({ id, name: manifest.name, icon: manifest.icon }, manifest.notifications);
    for (const schedule of [mailNotificationsSchedule, sweepNotificationsSchedule, passwordRemindersSchedule])
      this.schedules.declare('core', schedule);
  }
}
