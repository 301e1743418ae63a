import 'reflect-metadata';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PluginModuleOptions, pluginModuleMetadata } from '@tessera/sdk';
import { claimController, type LoadedPlugin } from './loaded-plugin.js';
import { foreignSdk } from './one-sdk.js';
import { checkServerPart } from './plugin-checks.js';
import type { BrokenFolder, PluginFolder } from './plugin-folder.js';
import { PluginRefused, reasonOf } from './quarantine-reason.js';
import { within } from './within.js';

const longestImport = 8_000;

/** Tells the supervisor what is being done, so that a death or a hang can be put down to its plugin. */
export const breadcrumb = (plugin: string | null): void => {
  process.send?.({ type: 'loading', plugin });
};

async function loadOne(plugin: PluginFolder): Promise<LoadedPlugin> {
  if (!plugin.manifest.server) return { ...plugin, module: { controllers: [], providers: [], entities: [] } };
  const second = foreignSdk(plugin.folder);
  if (second) throw new PluginRefused('plugin-refused-load', `it brings an SDK of its own, ${second}`);
  const entry = pathToFileURL(join(plugin.folder, plugin.manifest.server)).href;
  const imported = within(
    longestImport,
    'loading the server part',
    () => import(entry) as Promise<{ default?: object }>,
  );
  const { default: pluginClass } = await imported;
  const options =
    typeof pluginClass === 'function' &&
    (Reflect.getMetadata(pluginModuleMetadata, pluginClass) as PluginModuleOptions | undefined);
  if (!options)
    throw new PluginRefused('plugin-refused-load', 'the server entry has no default export with @PluginModule');
  await checkServerPart(plugin.id, options, plugin.manifest);
  for (const controller of options.controllers ?? []) claimController(controller, plugin.id);
  return {
    ...plugin,
    module: {
      controllers: options.controllers ?? [],
      providers: options.providers ?? [],
      entities: options.entities ?? [],
    },
  };
}

/** Imports and checks each plugin's server part; one that fails is put aside with its reason and stops nobody. */
export async function loadPlugins(
  folders: readonly PluginFolder[],
): Promise<{ loaded: LoadedPlugin[]; failed: BrokenFolder[] }> {
  const loaded: LoadedPlugin[] = [];
  const failed: BrokenFolder[] = [];
  for (const plugin of folders) {
    breadcrumb(plugin.id);
    try {
      loaded.push(await loadOne(plugin));
    } catch (error) {
      failed.push({ id: plugin.id, folder: plugin.folder, reason: reasonOf('plugin-refused-load', error) });
    }
  }
  breadcrumb(null);
  return { loaded, failed };
}
