import { Global, Module } from '@nestjs/common';
import { DashboardEditingService } from './dashboard-editing.service.js';
import { DashboardLayersController } from './dashboard-layers.controller.js';
import { DashboardLayersService } from './dashboard-layers.service.js';
import { DashboardNews } from './dashboard-news.js';
import { DashboardSavingService } from './dashboard-saving.service.js';
import { DashboardStateRepository } from './dashboard-state.repository.js';
import { DashboardTurnsService } from './dashboard-turns.service.js';
import { DashboardWritesRepository } from './dashboard-writes.repository.js';
import { DashboardsController } from './dashboards.controller.js';
import { DashboardsService } from './dashboards.service.js';
import { DashboardsWithPlugin } from './dashboards-with-plugin.js';
import { DashboardsWithPluginRepository } from './dashboards-with-plugin.repository.js';
import { Layouts } from './layouts.js';
import { LowerLayersRepository } from './lower-layers.repository.js';
import { TileKinds } from './tile-kinds.js';

@Global()
@Module({
  controllers: [DashboardsController, DashboardLayersController],
  providers: [
    DashboardEditingService,
    DashboardLayersService,
    DashboardNews,
    DashboardSavingService,
    DashboardStateRepository,
    DashboardTurnsService,
    DashboardWritesRepository,
    DashboardsService,
    DashboardsWithPlugin,
    DashboardsWithPluginRepository,
    Layouts,
    LowerLayersRepository,
    TileKinds,
  ],
  exports: [DashboardsWithPlugin, Layouts, TileKinds],
})
export class DashboardsModule {}
