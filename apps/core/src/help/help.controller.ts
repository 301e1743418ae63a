import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  type ChangedHelp,
  changedHelp,
  type HelpOrder,
  type HelpSearch,
  helpEntries,
  helpEntry,
  helpOrder,
  helpSearch,
  type ManagedHelpQuery,
  managedHelp,
  managedHelpList,
  managedHelpQuery,
  type NewHelp,
  newHelp,
  type PageHelpQuery,
  pageHelp,
  pageHelpQuery,
  type SeenHelpVersion,
  type StatementName,
  seenHelpVersion,
  statementNames,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { HelpEditingService } from './help-editing.service.js';
import { HelpReadingService } from './help-reading.service.js';

const id = z.string().max(80);

@Controller('api/help')
export class HelpController {
  constructor(
    private readonly reading: HelpReadingService,
    private readonly editing: HelpEditingService,
  ) {}

  @Get('page')
  @SignedIn()
  @Answer(pageHelp, { description: 'Guide and questions of a page of the portal, and whom to ask.' })
  ofPage(@CurrentCaller() caller: Caller, @Query({ schema: pageHelpQuery }) { path }: PageHelpQuery) {
    return this.reading.ofPage(caller, path);
  }

  @Get('entries')
  @SignedIn()
  @Answer(helpEntries, { description: 'All help that is for the caller, by words and category.' })
  search(@CurrentCaller() caller: Caller, @Query({ schema: helpSearch }) query: HelpSearch) {
    return this.reading.search(caller, query);
  }

  @Get('statements/:name')
  @SignedIn()
  @Answer(helpEntry, { description: 'What the portal says of itself: accessibility, privacy.' })
  statement(@Param('name', { schema: z.enum(statementNames) }) name: StatementName) {
    return this.reading.statement(name);
  }

  @Get('managed')
  @Permission('read', 'HelpEntry')
  @Answer(managedHelpList, { description: 'Every entry: written here, shipped by the portal or by a plugin.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: managedHelpQuery }) query: ManagedHelpQuery) {
    return this.editing.list(caller, query);
  }

  @Put('order')
  @Permission('update', 'HelpEntry')
  @NoContent()
  async arrange(@CurrentCaller() caller: Caller, @Body({ schema: helpOrder }) { ids }: HelpOrder): Promise<void> {
    await this.editing.arrange(caller, ids);
  }

  @Post('entries')
  @Permission('create', 'HelpEntry')
  @Answer(managedHelp, { status: 201 })
  create(@CurrentCaller() caller: Caller, @Body({ schema: newHelp }) body: NewHelp) {
    return this.editing.create(caller, body);
  }

  @Get('managed/:id')
  @Permission('read', 'HelpEntry')
  @Answer(managedHelp)
  one(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) entry: string) {
    return this.editing.one(caller, entry);
  }

  @Put('entries/:id')
  @Permission('update', 'HelpEntry')
  @Answer(managedHelp)
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) entry: string,
    @Body({ schema: changedHelp }) body: ChangedHelp,
  ) {
    return this.editing.update(caller, entry, body);
  }

  @Delete('entries/:id')
  @Permission('delete', 'HelpEntry')
  @NoContent('Deleted; of a shipped entry, the shipped text holds again.')
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) entry: string,
    @Query({ schema: seenHelpVersion }) { version }: SeenHelpVersion,
  ): Promise<void> {
    await this.editing.remove(caller, entry, version);
  }
}
