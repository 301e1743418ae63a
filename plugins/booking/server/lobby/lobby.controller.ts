import { Controller, Get, Param } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { lobby } from './lobby.schemas.js';
import { LobbyService } from './lobby.service.js';

/** The page before an online meeting, over HTTP. */
@Controller('resources')
export class LobbyController {
  constructor(private readonly lobbies: LobbyService) {}

  /** Also for those whom a meeting expects, whatever else they may. */
  @Get(':id/lobby')
  @SignedIn()
  @Answer(lobby)
  show(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid('not-an-id') }) resourceId: string) {
    return this.lobbies.show(caller, resourceId);
  }
}
