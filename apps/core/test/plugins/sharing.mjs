import { Controller, Post } from '@nestjs/common';
import { LiveTiles, PluginModule, SignedIn, Sql, TileSource } from '@tessera/sdk';
import { declare, inject } from './declare.mjs';

/** Answers how often it was asked, and by whom last. */
const counting = (tile) => {
  let asked = 0;
  class CountingTile {
    async load(caller) {
      asked += 1;
      return { asked, account: caller.account };
    }
  }
  TileSource(tile)(CountingTile);
  return CountingTile;
};

class SlowTile {
  constructor(sql) {
    this.sql = sql;
  }
  load(_caller, _settings, signal) {
    return this.sql.query(`select pg_sleep(60), 'slow tile'`, [], signal);
  }
}
inject(SlowTile, Sql);
TileSource('slow')(SlowTile);

class SharingController {
  constructor(live) {
    this.live = live;
  }
  change() {
    this.live.changed('sharing', 'by-agency', ['G']);
  }
}
inject(SharingController, LiveTiles);
Controller('change')(SharingController);
declare(SharingController, 'change', Post(), SignedIn());

export default class Sharing {}
PluginModule({
  controllers: [SharingController],
  providers: [counting('by-agency'), counting('by-caller'), counting('never'), counting('guarded'), SlowTile],
})(Sharing);
