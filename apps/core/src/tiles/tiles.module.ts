import { Global, Module } from '@nestjs/common';
import { MySettingsTile } from './my-settings.tile.js';
import { TileSources } from './tile-sources.js';
import { TileTimings } from './tile-timings.js';
import { TilesController } from './tiles.controller.js';
import { TilesService } from './tiles.service.js';

@Global()
@Module({
  controllers: [TilesController],
  providers: [MySettingsTile, TileSources, TileTimings, TilesService],
  exports: [TileTimings],
})
export class TilesModule {}
