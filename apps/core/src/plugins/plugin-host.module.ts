import { type DynamicModule, Global, Module, type Provider, type Type } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { Transactions } from '@tessera/sdk';
import { PgTransactions } from '../database/pg-transactions.js';
import { claimModule, type LoadedPlugin } from './loaded-plugin.js';
import { guardLifecycle } from './plugin-lifecycle.js';

/** The plugin's own module, made by the host: its transactions sign audit lines with its id. */
function moduleOf({ id, module: { controllers, providers } }: LoadedPlugin): DynamicModule {
  const host: Type = { [`Plugin_${id}`]: class {} }[`Plugin_${id}`] as Type;
  Module({})(host);
  claimModule(host, id);
  const own: Provider = {
    provide: Transactions,
    inject: [PgTransactions],
    useFactory: (core: PgTransactions) => core.forPlugin(id),
  };
  return { module: host, controllers, providers: [own, ...providers.map((provider) => guardLifecycle(id, provider))] };
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
