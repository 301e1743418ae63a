import { Global, Module } from '@nestjs/common';
import { WorkingTime } from '@tessera/sdk';
import { OfficeCalendar } from './office-calendar.js';
import { WorkingTimeController } from './working-time.controller.js';
import { WorkingTimeRepository } from './working-time.repository.js';
import { WorkingTimeService } from './working-time.service.js';

@Global()
@Module({
  controllers: [WorkingTimeController],
  providers: [
    OfficeCalendar,
    WorkingTimeRepository,
    WorkingTimeService,
    { provide: WorkingTime, useExisting: OfficeCalendar },
  ],
  exports: [WorkingTime],
})
export class WorkingTimeModule {}
