import type { Type } from '@nestjs/common';
import type { PluginModuleOptions } from '@tessera/sdk';
import type { PluginFolder } from './plugin-folder.js';

/** A plugin whose server part passed all checks and may be composed into the application. */
export interface LoadedPlugin extends PluginFolder {
  module: Required<Pick<PluginModuleOptions, 'controllers' | 'providers' | 'entities'>>;
}

const pluginOfController = new WeakMap<Type, string>();

export const claimController = (controller: Type, plugin: string): void => {
  pluginOfController.set(controller, plugin);
};

/** Id of the plugin that a controller belongs to; undefined for the core's own. */
export const pluginOf = (controller: Type): string | undefined => pluginOfController.get(controller);

const pluginOfHost = new WeakMap<Type, string>();

export const claimModule = (module: Type, plugin: string): void => {
  pluginOfHost.set(module, plugin);
};

/** Id of the plugin whose host-made module this is. */
export const pluginOfModule = (module: Type): string | undefined => pluginOfHost.get(module);

const pluginKey = Symbol('plugin');

/** Notes whose code a request has reached, so that what goes wrong in it is put down to the plugin. */
export const claimRequest = (request: object, plugin: string): void => {
  (request as { [pluginKey]?: string })[pluginKey] = plugin;
};

export const pluginOfRequest = (request: object): string | undefined =>
  (request as { [pluginKey]?: string })[pluginKey];
