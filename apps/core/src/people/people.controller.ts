import { Controller, Get, Param } from '@nestjs/common';
import { personCard } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { PeopleService } from './people.service.js';

@Controller('api/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get(':id')
  @Permission('read', 'Person')
  @Answer(personCard, { description: 'An active person as colleagues see them, with what plugins can do for them.' })
  card(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string) {
    return this.people.card(caller, id);
  }
}
