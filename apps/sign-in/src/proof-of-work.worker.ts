// One of the workers that search for the number in a proof-of-work challenge, off the page's own thread.
import { handler } from 'altcha-lib/workers/shared';
import { deriveKey } from './web-pbkdf2.js';

handler({ deriveKey });
