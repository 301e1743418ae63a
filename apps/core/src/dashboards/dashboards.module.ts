import { Global, Module } from '@nestjs/common';
import { DashboardNews } from './dashboard-news.js';
import { DashboardStateRepository } from './dashboard-state.repository.js';
import { DashboardWritesRepository } from './dashboard-writes.repository.js';
import { Layouts } from './layouts.js';
import { TileKinds } from './tile-kinds.js';

@Global()
@Module({
  providers: [DashboardNews, DashboardStateRepository, DashboardWritesRepository, Layouts, TileKinds],
  exports: [Layouts, TileKinds],
})
export class DashboardsModule {}
