import { PluginModule } from '@tessera/sdk';
import { WorkingDayTile } from './working-day/working-day.tile.js';
import { WorldClockTile } from './world/world-clock.tile.js';

@PluginModule({ providers: [WorldClockTile, WorkingDayTile] })
export default class ClockPlugin {}
