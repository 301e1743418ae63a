import { PluginModule } from '@tessera/sdk';
import { CounterController } from './counter.controller.js';
import { CountersRepository } from './counters.repository.js';
import { DueTile } from './due.tile.js';
import { DueDatesCalendar } from './due-dates.calendar.js';
import { DueDatesController } from './due-dates.controller.js';
import { EquipmentSearch } from './equipment.search.js';
import { LoanDecisions } from './loan-decisions.service.js';
import { LoansRepository } from './loans.repository.js';
import { LoanRequestsQueue } from './requests.queue.js';

/** Providers are found by their decorators; the manifest says which of them the portal asks. */
@PluginModule({
  controllers: [CounterController, DueDatesController],
  providers: [
    CountersRepository,
    LoansRepository,
    LoanDecisions,
    DueTile,
    DueDatesCalendar,
    EquipmentSearch,
    LoanRequestsQueue,
  ],
})
export default class LoansPlugin {}
