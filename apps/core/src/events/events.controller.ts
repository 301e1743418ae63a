import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AssetFolders } from '../plugins/asset-folders.js';
import { EventsHub } from './events-hub.js';
import { SseClient } from './sse-client.js';
import { StreamWatch } from './stream-watch.js';

@Controller('api/events')
export class EventsController {
  constructor(
    private readonly hub: EventsHub,
    private readonly assets: AssetFolders,
    private readonly watch: StreamWatch,
  ) {}

  /** Server-sent events for one browser: switched plugins, changed tiles, the end of the session. */
  @Get()
  @SignedIn()
  @ApiProduces('text/event-stream')
  @ApiResponse({ status: 200, description: 'A stream of server-sent events.' })
  open(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    const client = new SseClient(caller, reply.raw);
    this.hub.add(client);
    request.raw.socket.setTimeout(0);
    reply.raw.once('close', () => this.hub.remove(client));
    client.send({ kind: 'hello', build: this.assets.build });
    // the guard may have known the session from memory, and it may have ended since
    void this.watch.review([client]);
  }
}
