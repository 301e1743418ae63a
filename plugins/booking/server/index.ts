import { PluginModule } from '@tessera/sdk';
import { Booking } from './bookings/booking.entity.js';
import { ClosureReader } from './closures/closure-reader.js';
import { Booking1763730000000 } from './migrations/booking.migration.js';
import { Resource } from './resources/resource.entity.js';

@PluginModule({
  controllers: [],
  providers: [ClosureReader],
  entities: [Resource, Booking],
  migrations: [Booking1763730000000],
})
export default class BookingPlugin {}
