import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AssetFolders } from './asset-folders.js';
import { PluginUse } from './limits/plugin-use.js';
import { PluginUseRepository } from './limits/plugin-use.repository.js';
import { PluginCatalogue, type PluginSet } from './plugin-catalogue.js';
import { PluginHandlers } from './plugin-handlers.js';
import { PluginProviders } from './plugin-providers.js';
import { PluginRegistrar } from './plugin-registrar.js';
import { PluginReleaseService } from './plugin-release.service.js';
import { PluginViews } from './plugin-views.js';
import { PluginsController } from './plugins.controller.js';
import { PluginsRepository } from './plugins.repository.js';
import { PluginsService } from './plugins.service.js';

@Global()
@Module({})
export class PluginsModule {
  static with(set: PluginSet): DynamicModule {
    return {
      module: PluginsModule,
      imports: [DiscoveryModule],
      controllers: [PluginsController],
      providers: [
        { provide: PluginCatalogue, useFactory: () => new PluginCatalogue(set) },
        AssetFolders,
        PluginHandlers,
        PluginProviders,
        PluginRegistrar,
        PluginReleaseService,
        PluginUse,
        PluginUseRepository,
        PluginViews,
        PluginsRepository,
        PluginsService,
      ],
      exports: [PluginCatalogue, AssetFolders, PluginProviders, PluginUse, PluginViews],
    };
  }
}
