/** Opens the embedded database of the folder given, tells its address, and keeps it open until told to close. */
import { openDatabase } from '../../dist/database/embedded/open-database.js';

const database = await openDatabase({ dataDirectory: process.argv[2] });
process.send({ url: database.url });
process.on('message', async () => {
  await database.close();
  process.exit(0);
});
