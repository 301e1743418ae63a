import 'reflect-metadata';
import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { pluginOfModule } from './loaded-plugin.js';

export interface PluginProvider<Instance> {
  plugin: string;
  /** What the decorator was given, e.g. the tile's id. */
  name: string;
  instance: Instance;
}

/** Finds the providers of plugins (and of the core, as plugin `core`) that carry one of the SDK's marks. */
@Injectable()
export class PluginProviders {
  constructor(private readonly discovery: DiscoveryService) {}

  marked<Instance>(metadata: string): PluginProvider<Instance>[] {
    return this.discovery.getProviders().flatMap((wrapper) => {
      const { metatype, instance, host } = wrapper;
      if (typeof metatype !== 'function' || !instance || !host) return [];
      const name = Reflect.getMetadata(metadata, metatype) as string | undefined;
      return name
        ? [{ plugin: pluginOfModule(host.metatype as Type) ?? 'core', name, instance: instance as Instance }]
        : [];
    });
  }
}
