import { readEnvironment } from '../boot/environment.js';
import { supervise } from './supervise.js';

const report = (message: string) => process.stderr.write(`${message}\n`);

/** What `npm start` runs when everything is built. */
try {
  await supervise({
    environment: readEnvironment(),
    role: 'http+jobs',
    report,
    started: (port) => process.stdout.write(`Tessera: http://localhost:${port}\n`),
  });
  process.exit(0);
} catch (error) {
  report((error as Error).message);
  process.exit(1);
}
