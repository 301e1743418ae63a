import 'reflect-metadata';
import type { Provider, Type } from '@nestjs/common';
import type { EntitySchema, MigrationInterface } from 'typeorm';

import type { DemoFiller } from './demo.js';

export const pluginModuleMetadata = 'tessera:plugin-module';

/** The server part of a plugin. The host builds the Nest module; global hooks and foreign imports are refused. */
export interface PluginModuleOptions {
  controllers?: Type[];
  providers?: Provider[];
  entities?: (Type | EntitySchema)[];
  /** TypeORM migration classes, oldest first; run as the plugin's own role in its schema `plugin_<id>`. */
  migrations?: Type<MigrationInterface>[];
  /** Fills the demo city with invented content. */
  demo?: DemoFiller;
}

export const PluginModule =
  (options: PluginModuleOptions): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(pluginModuleMetadata, options, target);
