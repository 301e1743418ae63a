import { PluginModule } from '@tessera/sdk';
import { Booking } from './bookings/booking.entity.js';
import { ClosureDecisions1763730250000 } from './closures/closure-decisions.migration.js';
import { ClosureReader } from './closures/closure-reader.js';
import { Booking1763730000000 } from './migrations/booking.migration.js';
import { RecordExportsService } from './records/record-exports.service.js';
import { RecordsController } from './records/records.controller.js';
import { RecordsRepository } from './records/records.repository.js';
import { RecordsService } from './records/records.service.js';
import { OwnerSwitch } from './resources/owner-switch.js';
import { Resource } from './resources/resource.entity.js';
import { ResourceReader } from './resources/resource-reader.js';
import { ResourcesRepository } from './resources/resources.repository.js';

@PluginModule({
  controllers: [RecordsController],
  providers: [
    OwnerSwitch,
    ResourceReader,
    ResourcesRepository,
    ClosureReader,
    RecordsService,
    RecordsRepository,
    RecordExportsService,
  ],
  entities: [Resource, Booking],
  migrations: [Booking1763730000000, ClosureDecisions1763730250000],
})
export default class BookingPlugin {}
