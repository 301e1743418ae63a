import { Global, Module } from '@nestjs/common';
import { People } from '@tessera/sdk';
import { PeopleController } from './people.controller.js';
import { PeopleSearch } from './people.search.js';
import { PeopleService } from './people.service.js';
import { PeopleSearchRepository } from './people-search.repository.js';
import { StoredPeople } from './stored-people.js';

@Global()
@Module({
  controllers: [PeopleController],
  providers: [{ provide: People, useClass: StoredPeople }, PeopleSearchRepository, PeopleSearch, PeopleService],
  exports: [People],
})
export class PeopleModule {}
