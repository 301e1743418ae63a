import { Global, Module } from '@nestjs/common';
import { MySettingsTile } from './my-settings.tile.js';
import { TileCache } from './tile-cache.js';
import { TileLoads } from './tile-loads.js';
import { TileSources } from './tile-sources.js';
import { TileTimings } from './tile-timings.js';
import { TilesController } from './tiles.controller.js';
import { TilesService } from './tiles.service.js';

@Global()
@Module({
  controllers: [TilesController],
  providers: [MySettingsTile, TileCache, TileLoads, TileSources, TileTimings, TilesService],
  exports: [TileTimings],
})
export class TilesModule {}
