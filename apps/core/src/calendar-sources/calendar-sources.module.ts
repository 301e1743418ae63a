import { Global, Module } from '@nestjs/common';
import { CalendarSourcesController } from './calendar-sources.controller.js';
import { CalendarSources } from './calendar-sources.js';
import { CalendarSourcesService } from './calendar-sources.service.js';

@Global()
@Module({ controllers: [CalendarSourcesController], providers: [CalendarSources, CalendarSourcesService] })
export class CalendarSourcesModule {}
