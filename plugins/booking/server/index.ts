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
import { BookingNews } from './review/booking-news.service.js';
import { WaitingListRepository } from './waiting-list/waiting-list.repository.js';
import { WaitingList } from './waiting-list/waiting-list.service.js';

@PluginModule({
  controllers: [BookingsController, RecordsController],
  providers: [
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
  ],
  entities: [Resource, Booking],
  migrations: [Booking1763730000000, ClosureDecisions1763730250000],
})
export default class BookingPlugin {}
