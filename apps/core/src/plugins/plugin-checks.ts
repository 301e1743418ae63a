import 'reflect-metadata';
import { type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { type PluginModuleOptions } from '@tessera/sdk';
import { DataSource } from 'typeorm';
import { undeclaredRoutes } from '../permissions/route-access.js';

const globalHooks = new Set<unknown>([APP_GUARD, APP_PIPE, APP_FILTER, APP_INTERCEPTOR]);
const reservedPaths = /^\/?enablement(\/|$)/;

/** Schema that a plugin's tables live in, and no others. */
export const schemaOf = (plugin: string): string => `plugin_${plugin.replaceAll('-', '_')}`;

function refuseGlobalHooks(providers: readonly Provider[]): void {
  for (const provider of providers) {
    const token: unknown = typeof provider === 'object' ? provider.provide : provider;
    if (globalHooks.has(token)) throw new Error('global guards, pipes, filters and interceptors belong to the host');
    const prototype = (typeof provider === 'function' ? provider.prototype : undefined) as
      | { configure?: unknown }
      | undefined;
    if (typeof prototype?.configure === 'function') throw new Error('middleware belongs to the host');
  }
}

function refuseReservedPaths(controllers: readonly Type[]): void {
  for (const controller of controllers) {
    const path: unknown = Reflect.getMetadata('path', controller);
    for (const one of [path].flat())
      if (reservedPaths.test(String(one))) throw new Error(`the path ${String(one)} is the host's`);
  }
}

/** Finds a bad entity or relation without connecting, alone, so that it cannot stop the DataSource of everybody. */
async function checkEntities(plugin: string, entities: NonNullable<PluginModuleOptions['entities']>): Promise<void> {
  if (entities.length === 0) return;
  const alone = new DataSource({ type: 'postgres', entities: entities as never[], schema: schemaOf(plugin) });
  await (alone as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  for (const { schema, name } of alone.entityMetadatas) {
    if (schema && schema !== schemaOf(plugin))
      throw new Error(`entity ${name} lies in schema ${schema}, not in ${schemaOf(plugin)}`);
  }
}

/** Throws with a readable reason when the server part asks for more than a plugin may. */
export async function checkServerPart(
  plugin: string,
  { controllers = [], providers = [], entities = [] }: PluginModuleOptions,
): Promise<void> {
  refuseGlobalHooks(providers);
  refuseReservedPaths(controllers);
  const undeclared = undeclaredRoutes(controllers);
  if (undeclared.length > 0) throw new Error(`routes without a declared permission: ${undeclared.join(', ')}`);
  await checkEntities(plugin, entities);
}
