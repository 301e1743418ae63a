import { Controller, Get } from '@nestjs/common';
import { FileReader, JobHandler, Permission, PluginModule, SignedIn } from '@tessera/sdk';
import { declare } from './declare.mjs';

/** One of every kind of door that a plugin can have. */
class DoorsController {
  mine() {
    return { open: true };
  }
  all() {
    return { open: true };
  }
}
Controller('doors')(DoorsController);
declare(DoorsController, 'mine', Get('mine'), SignedIn());
declare(DoorsController, 'all', Get('all'), Permission('read', 'Door'));

class TickJob {
  async run(_caller, { agencyIds }, transaction) {
    await transaction.query('insert into core.spec_tick (agency_ids) values ($1)', [agencyIds]);
  }
}
JobHandler('tick')(TickJob);

class NoteJob {
  async run(_caller, { note }, transaction) {
    await transaction.query('insert into core.spec_note (note) values ($1)', [note]);
  }
}
JobHandler('note')(NoteJob);

class DoorFiles {
  async mayRead() {
    return true;
  }
}
FileReader('Door')(DoorFiles);

export default class Doors {}
PluginModule({ controllers: [DoorsController], providers: [TickJob, NoteJob, DoorFiles] })(Doors);
