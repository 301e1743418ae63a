import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import {
  type NewSeedPerson,
  newSeedPerson,
  type SeedPersonsQuery,
  seedPersons,
  seedPersonsQuery,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { SeedPersonsService } from './seed-persons.service.js';

@Controller('api/help/seed-persons')
export class SeedPersonsController {
  constructor(private readonly seedPersons: SeedPersonsService) {}

  @Get()
  @Permission('read', 'SeedPerson')
  @Answer(seedPersons, { description: 'Seed persons of the own agency or another one.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: seedPersonsQuery }) { agency }: SeedPersonsQuery) {
    return this.seedPersons.list(caller, agency);
  }

  @Post()
  @Permission('create', 'SeedPerson')
  @Answer(seedPersons, { status: 201 })
  name(@CurrentCaller() caller: Caller, @Body({ schema: newSeedPerson }) body: NewSeedPerson) {
    return this.seedPersons.name(caller, body);
  }

  @Delete(':code/:id')
  @Permission('delete', 'SeedPerson')
  @NoContent()
  async release(
    @CurrentCaller() caller: Caller,
    @Param('code', { schema: z.string().max(100) }) agency: string,
    @Param('id', { schema: z.uuid() }) person: string,
  ): Promise<void> {
    await this.seedPersons.release(caller, agency, person);
  }
}
