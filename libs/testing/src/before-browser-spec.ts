import { jest } from '@jest/globals';
import { patience } from './patience.js';

/** Jest takes one time for specs of every kind; whoever waits for a browser on a busy machine needs more of it. */
jest.setTimeout(4 * patience);
