import { type DynamicModule, Global, Module, type Provider, type Type } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { LiveTiles, PluginSettings, ReviewHints, Sql, Transactions } from '@tessera/sdk';
import type pg from 'pg';
import { POOL } from '../database/pg-sql.js';
import { PgTransactions } from '../database/pg-transactions.js';
import { HubLiveTiles } from '../events/hub-live-tiles.js';
import { OwnPluginSettings } from '../plugin-settings/own-plugin-settings.js';
import { PluginSettingsBoard } from '../plugin-settings/plugin-settings-board.js';
import { HubReviewHints } from '../waiting/hub-review-hints.js';
import { PluginReviewHints } from '../waiting/plugin-review-hints.js';
import { PluginDatabase } from './limits/plugin-database.js';
import { claimModule, type LoadedPlugin } from './loaded-plugin.js';
import { guardControllers, guardLifecycle } from './plugin-lifecycle.js';
import { PluginLiveTiles } from './plugin-live-tiles.js';

const PLUGIN_DATABASE = Symbol('PLUGIN_DATABASE');

/** What a plugin gets in place of the core's own: its share of the pool, its name on audit lines, its own tiles. */
const ownServices = ({ id, manifest }: LoadedPlugin): Provider[] => [
  {
    provide: PLUGIN_DATABASE,
    inject: [POOL, PgTransactions],
    useFactory: (pool: pg.Pool, core: PgTransactions) => new PluginDatabase(id, pool, core.forPlugin(id)),
  },
  { provide: Sql, inject: [PLUGIN_DATABASE], useFactory: ({ sql }: PluginDatabase) => sql },
  { provide: Transactions, inject: [PLUGIN_DATABASE], useFactory: ({ transactions }: PluginDatabase) => transactions },
  {
    provide: LiveTiles,
    inject: [HubLiveTiles],
    useFactory: (core: HubLiveTiles) => new PluginLiveTiles(id, manifest.tiles, core),
  },
  {
    provide: ReviewHints,
    inject: [HubReviewHints],
    useFactory: (core: HubReviewHints) => new PluginReviewHints(id, manifest.reviews, core),
  },
  {
    provide: PluginSettings,
    inject: [PluginSettingsBoard],
    useFactory: (board: PluginSettingsBoard) => new OwnPluginSettings(id, board),
  },
];

/** The plugin's own module, made by the host. */
function moduleOf(plugin: LoadedPlugin): DynamicModule {
  const { id, module } = plugin;
  const host: Type = { [`Plugin_${id}`]: class {} }[`Plugin_${id}`] as Type;
  Module({})(host);
  claimModule(host, id);
  guardControllers(id, module.controllers);
  return {
    module: host,
    controllers: module.controllers,
    providers: [...ownServices(plugin), ...module.providers.map((provider) => guardLifecycle(id, provider))],
  };
}

/** Composes the checked plugins under `/api/plugins/<id>`. */
@Global()
@Module({})
export class PluginHostModule {
  static of(plugins: readonly LoadedPlugin[]): DynamicModule {
    const modules = plugins.map((plugin) => ({ plugin, module: moduleOf(plugin) }));
    return {
      module: PluginHostModule,
      imports: [
        ...modules.map(({ module }) => module),
        RouterModule.register(
          modules.map(({ plugin, module }) => ({ path: `api/plugins/${plugin.id}`, module: module.module })),
        ),
      ],
    };
  }
}
