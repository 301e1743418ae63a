import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import * as schemas from './display.schemas.js';
import { DisplaysService } from './displays.service.js';

const id = z.uuid('not-an-id');

/** Displays of a resource over HTTP, below `/api/plugins/booking`. */
@Controller()
export class DisplaysController {
  constructor(private readonly displays: DisplaysService) {}

  @Get('resources/:id/displays')
  @Permission('display', 'Resource')
  @Answer(schemas.displayList)
  list(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) resourceId: string) {
    return this.displays.list(caller, resourceId);
  }

  /** The answer holds the secret, this once. */
  @Post('resources/:id/displays')
  @Permission('display', 'Resource')
  @Answer(schemas.madeDisplay, { status: 201 })
  make(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Body({ schema: schemas.newDisplay }) input: schemas.NewDisplay,
  ) {
    return this.displays.make(caller, resourceId, input);
  }

  @Delete('displays/:id')
  @Permission('display', 'Resource')
  @NoContent()
  revoke(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) displayId: string) {
    return this.displays.revoke(caller, displayId);
  }
}
