import { Injectable } from '@nestjs/common';
import { Parameters, WorkingTime } from '@tessera/sdk';
import { mailMoment } from './mail-moment.js';
import type { MailReader } from './notification-settings.repository.js';

/** `mailMoment` in the government's zone, by the office calendar of the reader's agency. */
@Injectable()
export class MailMoments {
  constructor(
    private readonly workingTime: WorkingTime,
    private readonly parameters: Parameters,
  ) {}

  next(now: Date, reader: Omit<MailReader, 'accountId'>): Promise<Date> {
    return mailMoment(now, reader, {
      zone: this.parameters.get<string>('portal.time-zone'),
      isWorkingDay: async (date) => (await this.workingTime.day(date, reader.agencyId)).working,
    });
  }
}
