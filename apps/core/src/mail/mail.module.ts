import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../jobs/schedules.js';
import { CleanUpMailJob, cleanUpMailSchedule } from './clean-up-mail.job.js';
import { MailController } from './mail.controller.js';
import { MailRepository } from './mail.repository.js';
import { MailService } from './mail.service.js';
import { MailBackground } from './mail-background.js';
import { MailCourier } from './mail-courier.js';
import { MailQueueRepository } from './mail-queue.repository.js';
import { MailSender } from './mail-sender.js';

@Global()
@Module({
  controllers: [MailController],
  providers: [
    CleanUpMailJob,
    MailBackground,
    MailCourier,
    MailQueueRepository,
    MailRepository,
    MailSender,
    MailService,
  ],
})
export class MailModule implements OnModuleInit {
  constructor(private readonly schedules: Schedules) {}

  onModuleInit(): void {
    this.schedules.declare('core', cleanUpMailSchedule);
  }
}
