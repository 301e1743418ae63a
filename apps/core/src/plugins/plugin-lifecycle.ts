import type { Provider, Type } from '@nestjs/common';
import { pluginFaults } from './plugin-faults.js';
import { breadcrumb } from './plugin-loader.js';

const hooks = [
  'onModuleInit',
  'onApplicationBootstrap',
  'onModuleDestroy',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
] as const;
const longestHook = 10_000;
const guarded = new WeakSet<object>();

const late = (hook: string) =>
  new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`${hook} took longer than ${longestHook} ms`)), longestHook).unref(),
  );

/** Runs the plugin's lifecycle hooks so that a throw or a hang is noted against the plugin and stops nobody else. */
export function guardLifecycle(plugin: string, provider: Provider): Provider {
  if (typeof provider !== 'function') return provider;
  const prototype = (provider as Type).prototype as Record<string, unknown>;
  if (guarded.has(prototype)) return provider;
  guarded.add(prototype);
  for (const hook of hooks) {
    const original = prototype[hook];
    if (typeof original !== 'function') continue;
    prototype[hook] = async function (this: unknown, ...values: unknown[]) {
      breadcrumb(plugin);
      try {
        await Promise.race([(original as (...all: unknown[]) => unknown).apply(this, values), late(hook)]);
      } catch (error) {
        pluginFaults.note(plugin, error);
      } finally {
        breadcrumb(null);
      }
    };
  }
  return provider;
}
