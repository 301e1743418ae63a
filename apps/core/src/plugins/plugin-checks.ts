import 'reflect-metadata';
import { type Provider, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { ManifestPublicPage, ManifestToken } from '@tessera/contracts';
import { type PluginModuleOptions } from '@tessera/sdk';
import { DataSource } from 'typeorm';
import { accessOf, handlersOf, undeclaredRoutes } from '../permissions/route-access.js';
import { PluginRefused } from './quarantine-reason.js';

type TokenKinds = Pick<ManifestToken, 'purpose' | 'kind'>;

/** What the manifest says of the doors that a plugin opens to others than those who are signed in. */
export interface DeclaredDoors {
  tokens?: readonly TokenKinds[];
  publicPages?: readonly Pick<ManifestPublicPage, 'path'>[];
}

const globalHooks = new Set<unknown>([APP_GUARD, APP_PIPE, APP_FILTER, APP_INTERCEPTOR]);
/**
 * First part of a plugin's paths: one plain word, perhaps with the ending of a file, so that none can stand for the host's
 * own routes beside it.
 */
const plainWord = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9]+)?$/;
const reservedWords = new Set(['enablement', 'quarantine', 'settings']);

/** Schema that a plugin's tables live in, and no others. */
export const schemaOf = (plugin: string): string => `plugin_${plugin.replaceAll('-', '_')}`;

const refuse = (detail: string): never => {
  throw new PluginRefused('plugin-refused-powers', detail);
};

function refuseGlobalHooks(providers: readonly Provider[]): void {
  for (const provider of providers) {
    const token: unknown = typeof provider === 'object' ? provider.provide : provider;
    if (globalHooks.has(token)) refuse('global guards, pipes, filters and interceptors belong to the host');
    const prototype = (typeof provider === 'function' ? provider.prototype : undefined) as
      | { configure?: unknown }
      | undefined;
    if (typeof prototype?.configure === 'function') refuse('middleware belongs to the host');
  }
}

const pathsOf = (target: object): string[] => [Reflect.getMetadata(PATH_METADATA, target) ?? ''].flat().map(String);

function refuseForeignPaths(controllers: readonly Type[]): void {
  for (const controller of controllers) {
    for (const [, handler] of handlersOf(controller)) {
      if (!Reflect.hasMetadata(METHOD_METADATA, handler)) continue;
      for (const path of pathsOf(controller).flatMap((one) => pathsOf(handler).map((two) => `${one}/${two}`))) {
        const words = path.split('/').filter(Boolean);
        if (!plainWord.test(words[0] ?? '') || reservedWords.has(words[0] ?? ''))
          refuse(`the path ${path} does not begin with a word of the plugin's own`);
        if (words.includes('..') || words.includes('.')) refuse(`the path ${path} leads out of the plugin`);
      }
    }
  }
}

/** Addresses leak more easily than headers: whoever finds a link must not be able to change anything by it. */
function refuseUnfitTokens(controllers: readonly Type[], tokens: readonly TokenKinds[]): void {
  for (const [name, handler] of controllers.flatMap(handlersOf)) {
    const access = accessOf(handler);
    if (access?.kind !== 'token') continue;
    const declared = tokens.find(({ purpose }) => purpose === access.purpose);
    if (!declared)
      refuse(`the route ${name} is open to tokens for "${access.purpose}", which the manifest does not declare`);
    if (declared?.kind === 'link' && Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.GET)
      refuse(`the route ${name} changes something and is open to links, which are for reading`);
  }
}

/** What anybody may call is known to an administrator beforehand. */
function refuseUntoldRoutes(controllers: readonly Type[], publicPages: DeclaredDoors['publicPages'] = []): void {
  if (publicPages.length > 0) return;
  const open = controllers.flatMap(handlersOf).find(([, handler]) => accessOf(handler)?.kind === 'public');
  if (open) refuse(`the route ${open[0]} is open to anybody, and the manifest declares no page without sign-in`);
}

/** Finds a bad entity or relation without connecting, alone, so that it cannot stop the DataSource of everybody. */
async function checkEntities(plugin: string, entities: NonNullable<PluginModuleOptions['entities']>): Promise<void> {
  if (entities.length === 0) return;
  const alone = new DataSource({ type: 'postgres', entities: entities as never[], schema: schemaOf(plugin) });
  try {
    await (alone as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  } catch (error) {
    throw new PluginRefused('plugin-refused-tables', (error as Error).message);
  }
  for (const { schema, name } of alone.entityMetadatas) {
    if (schema && schema !== schemaOf(plugin))
      throw new PluginRefused(
        'plugin-refused-tables',
        `entity ${name} lies in schema ${schema}, not in ${schemaOf(plugin)}`,
      );
  }
}

/** Throws with a readable reason when the server part asks for more than a plugin may, or than its manifest tells. */
export async function checkServerPart(
  plugin: string,
  { controllers = [], providers = [], entities = [] }: PluginModuleOptions,
  { tokens = [], publicPages }: DeclaredDoors = {},
): Promise<void> {
  refuseGlobalHooks(providers);
  refuseForeignPaths(controllers);
  const undeclared = undeclaredRoutes(controllers);
  if (undeclared.length > 0) refuse(`routes without a declared permission: ${undeclared.join(', ')}`);
  refuseUnfitTokens(controllers, tokens);
  refuseUntoldRoutes(controllers, publicPages);
  await checkEntities(plugin, entities);
}
