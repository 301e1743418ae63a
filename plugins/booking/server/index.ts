import { PluginModule } from '@tessera/sdk';
import { SlotAlternatives } from './availability/slot-alternatives.js';
import { SpansRepository } from './availability/spans.repository.js';
import { Booking } from './bookings/booking.entity.js';
import { BookingActsService } from './bookings/booking-acts.service.js';
import { BookingApplicationsService } from './bookings/booking-applications.service.js';
import { BookingDetails } from './bookings/booking-details.js';
import { BookingPeople } from './bookings/booking-people.js';
import { BookingReader } from './bookings/booking-reader.js';
import { BookingRefusals } from './bookings/booking-refusals.js';
import { BookingSpans } from './bookings/booking-spans.js';
import { BookingsController } from './bookings/bookings.controller.js';
import { BookingsRepository } from './bookings/bookings.repository.js';
import { RuleSettings } from './bookings/rule-settings.js';
import { Closure } from './closures/closure.entity.js';
import { ClosureAuthority } from './closures/closure-authority.js';
import { ClosureChangedJob } from './closures/closure-changed.job.js';
import { ClosureDecisions1763730250000 } from './closures/closure-decisions.migration.js';
import { ClosureDecisionsService } from './closures/closure-decisions.service.js';
import { ClosureHitsRepository } from './closures/closure-hits.repository.js';
import { ClosureReader } from './closures/closure-reader.js';
import { ClosuresController } from './closures/closures.controller.js';
import { ClosuresQueue } from './closures/closures.queue.js';
import { ClosuresRepository } from './closures/closures.repository.js';
import { ClosuresService } from './closures/closures.service.js';
import { VehicleDriversController } from './drivers/vehicle-drivers.controller.js';
import { VehicleDriversRepository } from './drivers/vehicle-drivers.repository.js';
import { VehicleDrivers } from './drivers/vehicle-drivers.service.js';
import { CurrentKeepers } from './keepers/current-keepers.service.js';
import { KeeperChangesRepository } from './keepers/keeper-changes.repository.js';
import { KeeperHistory } from './keepers/keeper-history.service.js';
import { KeepersController } from './keepers/keepers.controller.js';
import { KeepersRepository } from './keepers/keepers.repository.js';
import { KeepersService } from './keepers/keepers.service.js';
import { Booking1763730000000 } from './migrations/booking.migration.js';
import { PictureEditing } from './pictures/picture-editing.service.js';
import { ResourceFileReader } from './pictures/resource-file.reader.js';
import { ResourcePicturesController } from './pictures/resource-pictures.controller.js';
import { ResourcePictures } from './pictures/resource-pictures.service.js';
import { RecordExportsService } from './records/record-exports.service.js';
import { RecordsController } from './records/records.controller.js';
import { RecordsRepository } from './records/records.repository.js';
import { RecordsService } from './records/records.service.js';
import { OwnerSwitch } from './resources/owner-switch.js';
import { Resource } from './resources/resource.entity.js';
import { ResourceActs } from './resources/resource-acts.service.js';
import { ResourceAgencies } from './resources/resource-agencies.service.js';
import { ResourceDetails } from './resources/resource-details.service.js';
import { ResourceListsRepository } from './resources/resource-lists.repository.js';
import { ResourceLists } from './resources/resource-lists.service.js';
import { ResourceReader } from './resources/resource-reader.js';
import { ResourceRemoval } from './resources/resource-removal.service.js';
import { ResourceWriting } from './resources/resource-writing.service.js';
import { ResourcesController } from './resources/resources.controller.js';
import { ResourcesRepository } from './resources/resources.repository.js';
import { StandingBookingsRepository } from './resources/standing-bookings.repository.js';
import { BookingNews } from './review/booking-news.service.js';
import { WaitingListRepository } from './waiting-list/waiting-list.repository.js';
import { WaitingList } from './waiting-list/waiting-list.service.js';

@PluginModule({
  controllers: [
    BookingsController,
    RecordsController,
    VehicleDriversController,
    KeepersController,
    ResourcePicturesController,
    ResourcesController,
    ClosuresController,
  ],
  providers: [
    VehicleDriversRepository,
    VehicleDrivers,
    CurrentKeepers,
    KeeperChangesRepository,
    KeeperHistory,
    KeepersRepository,
    KeepersService,
    PictureEditing,
    ResourceFileReader,
    ResourcePictures,
    ResourceActs,
    ResourceAgencies,
    ResourceDetails,
    ResourceLists,
    ResourceListsRepository,
    ResourceRemoval,
    ResourceWriting,
    StandingBookingsRepository,
    SlotAlternatives,
    SpansRepository,
    BookingActsService,
    BookingApplicationsService,
    BookingDetails,
    BookingPeople,
    BookingReader,
    BookingRefusals,
    BookingSpans,
    BookingsRepository,
    RuleSettings,
    BookingNews,
    WaitingList,
    WaitingListRepository,
    OwnerSwitch,
    ResourceReader,
    ResourcesRepository,
    ClosureReader,
    RecordsService,
    RecordsRepository,
    RecordExportsService,
    ClosuresService,
    ClosuresRepository,
    ClosureHitsRepository,
    ClosureAuthority,
    ClosureDecisionsService,
    ClosureChangedJob,
    ClosuresQueue,
  ],
  entities: [Resource, Booking, Closure],
  migrations: [Booking1763730000000, ClosureDecisions1763730250000],
})
export default class BookingPlugin {}
