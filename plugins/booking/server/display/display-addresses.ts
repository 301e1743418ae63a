import { linkTokenParameter } from '@tessera/contracts';

/** Where the page of a door display is. It is opened once, on the tablet; the portal keeps its secret out of every log. */
export const displayAddress = (secret: string): string => `/open/booking/door?${linkTokenParameter}=${secret}`;

/** Where one checks in by a code, printed or shown by a display. */
export const checkInAddress = (code: string): string => `/booking/check-in?code=${encodeURIComponent(code)}`;
