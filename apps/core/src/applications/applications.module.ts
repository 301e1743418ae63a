import { Global, Module } from '@nestjs/common';
import { ApplicationNews } from './application-news.js';
import { ApplicationsController } from './applications.controller.js';
import { ApplicationsRepository } from './applications.repository.js';
import { ApplicationsSearch } from './applications.search.js';
import { ApplicationsService } from './applications.service.js';
import { ApplicationsTile } from './applications.tile.js';
import { BigSixController } from './big-six.controller.js';
import { BigSixRepository } from './big-six.repository.js';
import { BigSixService } from './big-six.service.js';
import { CategoriesController } from './categories.controller.js';
import { CategoriesRepository } from './categories.repository.js';
import { CategoriesService } from './categories.service.js';
import { DirectoryService } from './directory.service.js';
import { FavouritesRepository } from './favourites.repository.js';
import { FavouritesService } from './favourites.service.js';
import { ManagedApplicationsController } from './managed-applications.controller.js';
import { ManagedApplicationsRepository } from './managed-applications.repository.js';
import { ManagedApplicationsService } from './managed-applications.service.js';
import { PluginEntries } from './plugin-entries.js';

/** Applications of the home page: who sees which, big six, favourites, and their administration. */
@Global()
@Module({
  controllers: [ManagedApplicationsController, CategoriesController, BigSixController, ApplicationsController],
  providers: [
    ApplicationNews,
    ApplicationsRepository,
    ApplicationsSearch,
    ApplicationsService,
    ApplicationsTile,
    BigSixRepository,
    BigSixService,
    CategoriesRepository,
    CategoriesService,
    DirectoryService,
    FavouritesRepository,
    FavouritesService,
    ManagedApplicationsRepository,
    ManagedApplicationsService,
    PluginEntries,
  ],
  exports: [ApplicationsService],
})
export class ApplicationsModule {}
