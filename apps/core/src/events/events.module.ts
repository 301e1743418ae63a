import { Global, Module } from '@nestjs/common';
import { LiveTiles } from '@tessera/sdk';
import { EventsController } from './events.controller.js';
import { EventsHub } from './events-hub.js';
import { HubLiveTiles } from './hub-live-tiles.js';
import { LiveSessionsRepository } from './live-sessions.repository.js';
import { NotificationHints } from './notification-hints.js';
import { OpenBrowsers } from './open-browsers.js';
import { RaisedHints } from './raised-hints.js';
import { StreamWatch } from './stream-watch.js';

@Global()
@Module({
  controllers: [EventsController],
  providers: [
    EventsHub,
    HubLiveTiles,
    LiveSessionsRepository,
    NotificationHints,
    OpenBrowsers,
    RaisedHints,
    StreamWatch,
    { provide: LiveTiles, useExisting: HubLiveTiles },
  ],
  exports: [EventsHub, HubLiveTiles, LiveTiles, NotificationHints, OpenBrowsers, RaisedHints],
})
export class EventsModule {}
