import { uuidv7 } from 'uuidv7';

/** New id for any row: uuid version 7, so that ids made later sort later. */
export const newId = (): string => uuidv7();
