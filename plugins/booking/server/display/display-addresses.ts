/**
 * Where the page of a door display is. The secret stands behind `#`: browsers send that to nobody, so it is in no log of
 * a server or proxy.
 */
export const displayAddress = (secret: string): string => `/booking/display#${secret}`;

/** Where one checks in by a code, printed or shown by a display. */
export const checkInAddress = (code: string): string => `/booking/check-in?code=${encodeURIComponent(code)}`;
