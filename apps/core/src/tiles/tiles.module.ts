import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../jobs/schedules.js';
import { ForgetMeasurementsJob, forgetMeasurementsSchedule } from './forget-measurements.job.js';
import { MySettingsTile } from './my-settings.tile.js';
import { TileCache } from './tile-cache.js';
import { TileLoads } from './tile-loads.js';
import { TileMeasurementsController } from './tile-measurements.controller.js';
import { TileMeasurementsRepository } from './tile-measurements.repository.js';
import { TileMeasurementsService } from './tile-measurements.service.js';
import { TileSources } from './tile-sources.js';
import { TileTimings } from './tile-timings.js';
import { TilesController } from './tiles.controller.js';
import { TilesService } from './tiles.service.js';

@Global()
@Module({
  controllers: [TilesController, TileMeasurementsController],
  providers: [
    ForgetMeasurementsJob,
    MySettingsTile,
    TileCache,
    TileLoads,
    TileMeasurementsRepository,
    TileMeasurementsService,
    TileSources,
    TileTimings,
    TilesService,
  ],
  exports: [TileMeasurementsService],
})
export class TilesModule implements OnModuleInit {
  constructor(private readonly schedules: Schedules) {}

  onModuleInit(): void {
    this.schedules.declare('core', forgetMeasurementsSchedule);
  }
}
