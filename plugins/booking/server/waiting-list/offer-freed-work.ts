import type { OutgoingWork } from '@tessera/sdk';

/** Offers whatever is free to those who wait for it, after the act at hand. */
export const offerFreedWork: OutgoingWork = { handler: 'booking.offer-freed', payload: {} };
