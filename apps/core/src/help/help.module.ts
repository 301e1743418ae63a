import { Global, Module } from '@nestjs/common';
import { HelpController } from './help.controller.js';
import { HelpRepository } from './help.repository.js';
import { HelpBook } from './help-book.js';
import { HelpEditingService } from './help-editing.service.js';
import { HelpReadingService } from './help-reading.service.js';
import { SeedPersonsController } from './seed-persons/seed-persons.controller.js';
import { SeedPersonsRepository } from './seed-persons/seed-persons.repository.js';
import { SeedPersonsService } from './seed-persons/seed-persons.service.js';

@Global()
@Module({
  // the routes with more words stand first: `seed-persons` must not be taken for something else
  controllers: [SeedPersonsController, HelpController],
  providers: [
    HelpBook,
    HelpEditingService,
    HelpReadingService,
    HelpRepository,
    SeedPersonsRepository,
    SeedPersonsService,
  ],
})
export class HelpModule {}
