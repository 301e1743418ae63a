import type { Provider, Type } from '@nestjs/common';
import { failedStarts } from './failed-starts.js';
import { pluginFaults } from './plugin-faults.js';
import { breadcrumb } from './plugin-loader.js';
import { quarantineReason } from './quarantine-reason.js';
import { within } from './within.js';

const startHooks = ['onModuleInit', 'onApplicationBootstrap'] as const;
const endHooks = ['onModuleDestroy', 'beforeApplicationShutdown', 'onApplicationShutdown'] as const;
const longestHook = 8_000;
const guarded = new WeakSet<object>();

type Hook = (this: unknown, ...values: unknown[]) => unknown;

/** Runs the hook so that a throw or a hang stops nobody else; a plugin that fails at start goes into quarantine. */
const guardedHook = (plugin: string, name: string, original: Hook): Hook =>
  async function (...values) {
    breadcrumb(plugin);
    try {
      await within(longestHook, name, async () => original.apply(this, values));
    } catch (error) {
      pluginFaults.note(plugin, error);
      const detail = `${name}: ${(error as Error)?.message ?? error}`;
      if (startHooks.includes(name as 'onModuleInit'))
        failedStarts.report(plugin, quarantineReason('plugin-refused-start', detail));
    } finally {
      breadcrumb(null);
    }
  };

/** Replaces the lifecycle hooks of an instance or prototype. */
function guardHooks<Target extends object>(plugin: string, target: Target): Target {
  if (guarded.has(target)) return target;
  guarded.add(target);
  for (const name of [...startHooks, ...endHooks]) {
    const original = (target as Record<string, unknown>)[name];
    if (typeof original !== 'function') continue;
    Object.defineProperty(target, name, {
      value: guardedHook(plugin, name, original as Hook),
      configurable: true,
      writable: true,
    });
  }
  return target;
}

const guardClass = (plugin: string, one: Type): void => {
  guardHooks(plugin, one.prototype as object);
};
const guardMade = <Made>(plugin: string, made: Made): Made =>
  typeof made === 'object' && made !== null && !Object.isFrozen(made) ? guardHooks(plugin, made) : made;

export function guardControllers(plugin: string, controllers: readonly Type[]): void {
  for (const one of controllers) guardClass(plugin, one);
}

/** The provider, made such that its lifecycle hooks cannot stop the portal. */
export function guardLifecycle(plugin: string, provider: Provider): Provider {
  if (typeof provider === 'function') guardClass(plugin, provider as Type);
  else if ('useClass' in provider) guardClass(plugin, provider.useClass as Type);
  else if ('useValue' in provider) guardMade(plugin, provider.useValue);
  else if ('useFactory' in provider) {
    const make = provider.useFactory as (...values: unknown[]) => unknown;
    return { ...provider, useFactory: async (...values: unknown[]) => guardMade(plugin, await make(...values)) };
  }
  return provider;
}
