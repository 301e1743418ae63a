import { PluginModule } from '@tessera/sdk';
import { AvailabilityController } from './availability/availability.controller.js';
import { FreeRepository } from './availability/free.repository.js';
import { FreeService } from './availability/free.service.js';
import { SlotAlternatives } from './availability/slot-alternatives.js';
import { SpansRepository } from './availability/spans.repository.js';
import { WeekService } from './availability/week.service.js';
import { Booking } from './bookings/booking.entity.js';
import { BookingActsService } from './bookings/booking-acts.service.js';
import { BookingApplicationsService } from './bookings/booking-applications.service.js';
import { BookingChangingService } from './bookings/booking-changing.service.js';
import { BookingDetails } from './bookings/booking-details.js';
import { BookingPeople } from './bookings/booking-people.js';
import { BookingReader } from './bookings/booking-reader.js';
import { BookingRefusals } from './bookings/booking-refusals.js';
import { BookingSpans } from './bookings/booking-spans.js';
import { BookingsController } from './bookings/bookings.controller.js';
import { BookingsRepository } from './bookings/bookings.repository.js';
import { RoomierVenues } from './bookings/roomier-venues.js';
import { RuleSettings } from './bookings/rule-settings.js';
import { CheckInController } from './check-in/check-in.controller.js';
import { CheckInRepository } from './check-in/check-in.repository.js';
import { CheckInService } from './check-in/check-in.service.js';
import { DoorCodes } from './check-in/door-codes.js';
import { SpotChecksService } from './check-in/spot-checks.service.js';
import { Closure } from './closures/closure.entity.js';
import { ClosureAuthority } from './closures/closure-authority.js';
import { ClosureChangedJob } from './closures/closure-changed.job.js';
import { ClosureDeciders } from './closures/closure-deciders.js';
import { ClosureDecisions1763730250000 } from './closures/closure-decisions.migration.js';
import { ClosureDecisionsService } from './closures/closure-decisions.service.js';
import { ClosureHitsRepository } from './closures/closure-hits.repository.js';
import { ClosureReader } from './closures/closure-reader.js';
import { ClosuresController } from './closures/closures.controller.js';
import { ClosuresQueue } from './closures/closures.queue.js';
import { ClosuresRepository } from './closures/closures.repository.js';
import { ClosuresService } from './closures/closures.service.js';
import { OfficeClosureDeclared, OfficeClosureWithdrawn } from './closures/office-closure-events.js';
import { OfficeClosures } from './closures/office-closures.js';
import { fillBooking } from './demo/booking-city.demo.js';
import { DisplaysController } from './display/displays.controller.js';
import { DisplaysService } from './display/displays.service.js';
import { DoorController } from './display/door.controller.js';
import { DoorRepository } from './display/door.repository.js';
import { DoorService } from './display/door.service.js';
import { DoorSecretsRepository } from './display/door-secrets.repository.js';
import { VehicleDriversController } from './drivers/vehicle-drivers.controller.js';
import { VehicleDriversRepository } from './drivers/vehicle-drivers.repository.js';
import { VehicleDrivers } from './drivers/vehicle-drivers.service.js';
import { BookingsCalendar } from './feeds/bookings.calendar.js';
import { CalendarBookingsRepository } from './feeds/calendar-bookings.repository.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { FeedsService } from './feeds/feeds.service.js';
import { MeetingsOfPerson1763730270000 } from './feeds/meetings-of-person.migration.js';
import { DueBookingsRepository } from './follow-time/due-bookings.repository.js';
import { FollowTimeJob } from './follow-time/follow-time.job.js';
import { UndecidedBookings1763730230000 } from './follow-time/undecided-bookings.migration.js';
import { CurrentKeepers } from './keepers/current-keepers.service.js';
import { GoneKeepers, MovedKeepers, SuspendedKeepers } from './keepers/gone-keepers.js';
import { GoneKeepersRepository } from './keepers/gone-keepers.repository.js';
import { KeeperChangesRepository } from './keepers/keeper-changes.repository.js';
import { KeeperHistory } from './keepers/keeper-history.service.js';
import { KeepersController } from './keepers/keepers.controller.js';
import { KeepersRepository } from './keepers/keepers.repository.js';
import { KeepersService } from './keepers/keepers.service.js';
import { LobbyController } from './lobby/lobby.controller.js';
import { LobbyRepository } from './lobby/lobby.repository.js';
import { LobbyService } from './lobby/lobby.service.js';
import { Booking1763730000000 } from './migrations/booking.migration.js';
import { PictureEditing } from './pictures/picture-editing.service.js';
import { ResourceFileReader } from './pictures/resource-file.reader.js';
import { ResourcePicturesController } from './pictures/resource-pictures.controller.js';
import { ResourcePictures } from './pictures/resource-pictures.service.js';
import { RecordExportsService } from './records/record-exports.service.js';
import { RecordsController } from './records/records.controller.js';
import { RecordsRepository } from './records/records.repository.js';
import { RecordsService } from './records/records.service.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsRepository } from './reports/reports.repository.js';
import { ReportsService } from './reports/reports.service.js';
import { MergedAgencies } from './resources/merged-agencies.js';
import { MergedAgenciesRepository } from './resources/merged-agencies.repository.js';
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
import { SpanOfLiveResource1763730210000 } from './resources/span-of-live-resource.migration.js';
import { StandingBookingsRepository } from './resources/standing-bookings.repository.js';
import { BookingNews } from './review/booking-news.service.js';
import { BookingsQueue } from './review/bookings.queue.js';
import { KeptBookingsRepository } from './review/kept-bookings.repository.js';
import { KeptRules } from './review/kept-rules.js';
import { NewsReaders } from './review/news-readers.js';
import { Overdue } from './review/overdue.js';
import { OverdueRequestsRepository } from './review/overdue-requests.repository.js';
import { RemindReviewersJob } from './review/remind-reviewers.job.js';
import { ReviewController } from './review/review.controller.js';
import { ReviewService } from './review/review.service.js';
import { ReviewListsService } from './review/review-lists.service.js';
import { SuperiorQueue } from './review/superior.queue.js';
import { SuperiorRequestsRepository } from './review/superior-requests.repository.js';
import { TellBrowsersJob } from './review/tell-browsers.job.js';
import { ResourcesSearch } from './search/resources.search.js';
import { SeriesController } from './series/series.controller.js';
import { SeriesRepository } from './series/series.repository.js';
import { SeriesService } from './series/series.service.js';
import { SeriesPreviewService } from './series/series-preview.service.js';
import { StandingController } from './standing/standing.controller.js';
import { StandingService } from './standing/standing.service.js';
import { NextBookingsTile } from './tiles/next-bookings.tile.js';
import { OwnBookingsRepository } from './tiles/own-bookings.repository.js';
import { ReviewTile } from './tiles/review.tile.js';
import { TodayTile } from './tiles/today.tile.js';
import { VenueChoicesController } from './tiles/venue-choices.controller.js';
import { VenueChoicesService } from './tiles/venue-choices.service.js';
import { JoiningService } from './waiting-list/joining.service.js';
import { OfferFreedJob } from './waiting-list/offer-freed.job.js';
import { OfferingService } from './waiting-list/offering.service.js';
import { OffersQueue } from './waiting-list/offers.queue.js';
import { OffersRepository } from './waiting-list/offers.repository.js';
import { OffersService } from './waiting-list/offers.service.js';
import { WaitingListController } from './waiting-list/waiting-list.controller.js';
import { WaitingListRepository } from './waiting-list/waiting-list.repository.js';
import { WaitingList } from './waiting-list/waiting-list.service.js';

@PluginModule({
  controllers: [
    AvailabilityController,
    FeedsController,
    ReviewController,
    VenueChoicesController,
    BookingsController,
    RecordsController,
    VehicleDriversController,
    KeepersController,
    ResourcePicturesController,
    ResourcesController,
    ClosuresController,
    ReportsController,
    CheckInController,
    DisplaysController,
    DoorController,
    LobbyController,
    SeriesController,
    StandingController,
    WaitingListController,
  ],
  providers: [
    GoneKeepers,
    GoneKeepersRepository,
    MovedKeepers,
    SuspendedKeepers,
    FreeRepository,
    FreeService,
    WeekService,
    RoomierVenues,
    BookingChangingService,
    ResourcesSearch,
    BookingsCalendar,
    CalendarBookingsRepository,
    FeedsService,
    BookingsQueue,
    KeptBookingsRepository,
    KeptRules,
    NewsReaders,
    Overdue,
    OverdueRequestsRepository,
    RemindReviewersJob,
    ReviewService,
    ReviewListsService,
    SuperiorQueue,
    SuperiorRequestsRepository,
    TellBrowsersJob,
    NextBookingsTile,
    OwnBookingsRepository,
    ReviewTile,
    TodayTile,
    VenueChoicesService,
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
    ReportsService,
    ReportsRepository,
    CheckInRepository,
    CheckInService,
    DoorCodes,
    SpotChecksService,
    DisplaysService,
    DoorRepository,
    DoorService,
    DoorSecretsRepository,
    DueBookingsRepository,
    FollowTimeJob,
    LobbyRepository,
    LobbyService,
    SeriesPreviewService,
    SeriesRepository,
    SeriesService,
    StandingService,
    JoiningService,
    OfferFreedJob,
    OfferingService,
    OffersQueue,
    OffersRepository,
    OffersService,
    ClosureDeciders,
    OfficeClosures,
    MergedAgencies,
    MergedAgenciesRepository,
    OfficeClosureDeclared,
    OfficeClosureWithdrawn,
  ],
  entities: [Resource, Booking, Closure],
  migrations: [
    Booking1763730000000,
    SpanOfLiveResource1763730210000,
    UndecidedBookings1763730230000,
    ClosureDecisions1763730250000,
    MeetingsOfPerson1763730270000,
  ],
  demo: fillBooking,
})
export default class BookingPlugin {}
