import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { PluginSet } from '../plugins/plugin-catalogue.js';
import { breadcrumb } from '../plugins/plugin-loader.js';
import { reasonOf } from '../plugins/quarantine-reason.js';
import type { Environment } from './environment.js';
import { makeApplication } from './http-server.js';

/**
 * The application could not be composed with all plugins: tries each alone with the core, so that only the guilty one
 * is put aside. An error without any plugin is the core's own and is thrown.
 */
export async function composeWithoutTheGuilty(
  environment: Environment,
  set: PluginSet,
  error: unknown,
): Promise<{ app: NestFastifyApplication; set: PluginSet }> {
  const innocent: PluginSet = { ready: [], quarantined: [...set.quarantined] };
  for (const plugin of set.ready) {
    breadcrumb(plugin.id);
    try {
      const alone = await makeApplication(environment, { ready: [plugin], quarantined: [] });
      await alone.close();
      innocent.ready.push(plugin);
    } catch (reason) {
      innocent.quarantined.push({
        id: plugin.id,
        folder: plugin.folder,
        manifest: plugin.manifest,
        reason: reasonOf('plugin-refused-start', reason),
      });
    }
  }
  breadcrumb(null);
  if (innocent.ready.length === set.ready.length) throw error;
  return { app: await makeApplication(environment, innocent), set: innocent };
}
