import { PluginModule } from '@tessera/sdk';
import { Booking } from './bookings/booking.entity.js';
import { Booking1763730000000 } from './migrations/booking.migration.js';
import { OwnerSwitch } from './resources/owner-switch.js';
import { Resource } from './resources/resource.entity.js';
import { ResourceReader } from './resources/resource-reader.js';
import { ResourcesRepository } from './resources/resources.repository.js';

@PluginModule({
  controllers: [],
  providers: [OwnerSwitch, ResourceReader, ResourcesRepository],
  entities: [Resource, Booking],
  migrations: [Booking1763730000000],
})
export default class BookingPlugin {}
