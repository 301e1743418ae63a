import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { pageQuery } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import * as wire from './closure.schemas.js';
import { ClosureAuthority } from './closure-authority.js';
import { ClosureDecisionsService } from './closure-decisions.service.js';
import { ClosuresService } from './closures.service.js';

const id = z.uuid('not-an-id');

/** Times in which something is closed, and what becomes of the bookings within them. */
@Controller('closures')
export class ClosuresController {
  constructor(
    private readonly closures: ClosuresService,
    private readonly decisions: ClosureDecisionsService,
    private readonly authority: ClosureAuthority,
  ) {}

  @Get()
  @Permission('close', 'Resource')
  @Answer(wire.closurePage, { description: 'Those that concern the caller.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: wire.closureQuery }) query: wire.ClosureQuery) {
    return this.closures.list(caller, query);
  }

  @Get('choices')
  @Permission('close', 'Resource')
  @Answer(wire.closureChoices, { description: 'What the caller may close besides single resources.' })
  choices(@CurrentCaller() caller: Caller) {
    return this.authority.choices(caller);
  }

  @Get('resources')
  @Permission('close', 'Resource')
  @Answer(wire.closableList, { description: 'Resources that the caller may close.' })
  resources(@CurrentCaller() caller: Caller, @Query({ schema: wire.closableQuery }) query: wire.ClosableQuery) {
    return this.authority.closable(caller, query);
  }

  /** What a closure would hit; nothing is stored. */
  @Post('preview')
  @Permission('close', 'Resource')
  @Answer(wire.closurePreview)
  preview(
    @CurrentCaller() caller: Caller,
    @Body({ schema: wire.previewInput }) input: wire.PreviewInput,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ) {
    return this.closures.preview(caller, input, page);
  }

  /** Nothing is cancelled by it: what it hits is decided afterwards. */
  @Post()
  @Permission('close', 'Resource')
  @Answer(wire.closureItem, { status: 201 })
  declare(@CurrentCaller() caller: Caller, @Body({ schema: wire.closureInput }) input: wire.ClosureInput) {
    return this.closures.declare(caller, input);
  }

  @Get(':id')
  @Permission('close', 'Resource')
  @Answer(wire.closureItem)
  open(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) closureId: string) {
    return this.closures.open(caller, closureId);
  }

  @Get(':id/hits')
  @Permission('close', 'Resource')
  @Answer(wire.hitPage)
  hits(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) closureId: string,
    @Query({ schema: wire.hitQuery }) query: wire.HitQuery,
  ) {
    return this.decisions.list(caller, closureId, query);
  }

  @Post(':id/decide')
  @Permission('close', 'Resource')
  @Answer(wire.closureResults)
  decide(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) closureId: string,
    @Body({ schema: wire.closureDecision }) input: wire.ClosureDecision,
  ) {
    return this.decisions.decide(caller, closureId, input);
  }

  /** What was cancelled because of it stays cancelled. */
  @Delete(':id')
  @Permission('close', 'Resource')
  @NoContent()
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) closureId: string,
    @Query({ schema: wire.closureVersion }) { version }: z.infer<typeof wire.closureVersion>,
  ) {
    return this.closures.withdraw(caller, closureId, version);
  }
}
