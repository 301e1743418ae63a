import 'reflect-metadata';
import { foldersOfPlugins } from '../plugins/plugin-folder.js';
import { tellWhoDies } from '../supervisor/death-notice.js';
import { drainOnSignal } from './drain.js';
import { readEnvironment } from './environment.js';
import { makeApplication } from './http-server.js';
import { makeLogger } from './logger.js';
import { serveApiDescription } from './openapi.js';
import { pluginRoots } from './paths.js';
import { decidePluginSet } from './plugin-set.js';
import { composeWithoutTheGuilty } from './probation.js';

process.on('message', (message: { type?: string }) => {
  if (message?.type === 'ping') process.send?.({ type: 'pong' });
});

const environment = readEnvironment();
const logger = makeLogger(environment.TESSERA_LOG);

/** One worker: composes the application, serves it (or only runs jobs) and drains when told. */
async function main(): Promise<void> {
  tellWhoDies(foldersOfPlugins(pluginRoots()));
  const decided = await decidePluginSet(environment);
  const made = await makeApplication(environment, decided).then(
    (app) => ({ app, set: decided }),
    (error: unknown) => composeWithoutTheGuilty(environment, decided, error),
  );
  for (const { id, reason } of made.set.quarantined) logger.warn({ plugin: id, reason }, 'plugin in quarantine');
  drainOnSignal(made.app);
  if (process.env.TESSERA_ROLE === 'jobs') {
    await made.app.init();
    process.send?.({ type: 'ready', port: 0 });
    return;
  }
  serveApiDescription(made.app);
  await made.app.listen(environment.PORT, environment.HOST);
  const address = made.app.getHttpServer().address() as { port: number };
  process.send?.({ type: 'ready', port: address.port });
  logger.info({ port: address.port, plugins: made.set.ready.map(({ id }) => id) }, 'ready');
}

main().catch((error: Error) => {
  logger.error({ err: error }, 'cannot start');
  process.exit(1);
});
