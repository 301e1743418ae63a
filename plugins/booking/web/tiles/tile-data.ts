export type { BookingsToReview, NextBookings, VenueToday } from '../../server/tiles/tile.schemas.js';
