import { readEnvironment } from '../boot/environment.js';
import { runPortal } from './run-portal.js';

/** What `npm start` runs when everything is built. */
try {
  await runPortal(readEnvironment(), 'http+jobs');
  process.exit(0);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
