import { Global, Module } from '@nestjs/common';
import { People } from '@tessera/sdk';
import { StoredPeople } from './stored-people.js';

@Global()
@Module({ providers: [{ provide: People, useClass: StoredPeople }], exports: [People] })
export class PeopleModule {}
