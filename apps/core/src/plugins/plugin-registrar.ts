import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { Callers } from '../identity/callers.js';
import { declarePluginRules } from '../permissions/plugin-rules.js';
import { type CataloguedPlugin, PluginCatalogue } from './plugin-catalogue.js';

const registrarLock = 7_310_001;

/**
 * Writes what lies on disk into `core.plugin` and its role rules. Every worker does so at start; the second one finds
 * nothing to do. A quarantine decided by the supervisor is kept until the files change.
 */
@Injectable()
export class PluginRegistrar implements OnModuleInit {
  constructor(
    private readonly catalogue: PluginCatalogue,
    private readonly transactions: Transactions,
    private readonly callers: Callers,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    this.catalogue.onPutAside((plugin) => {
      this.register(plugin).catch((error) => this.logger.error({ err: error, plugin: plugin.id }, 'not registered'));
    });
    for (const plugin of this.catalogue.all()) await this.register(plugin);
  }

  private async register(plugin: CataloguedPlugin): Promise<void> {
    await this.transactions.run(this.callers.system(), async (transaction) => {
      await transaction.query('select pg_advisory_xact_lock($1)', [registrarLock]);
      const [known] = await transaction.query<{ hash: string; state: string; version: string; state_reason: string }>(
        'select hash, state, version, state_reason from core.plugin where id = $1',
        [plugin.id],
      );
      if (
        known &&
        known.hash === plugin.hash &&
        known.state === plugin.state &&
        known.state_reason === plugin.stateReason
      )
        return;
      await transaction.query(
        `insert into core.plugin (id, version, manifest, hash, state, state_reason) values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set version = excluded.version, manifest = excluded.manifest, hash = excluded.hash,
           state = excluded.state, state_reason = excluded.state_reason, updated_at = now()`,
        [
          plugin.id,
          plugin.version,
          JSON.stringify(plugin.manifest ?? {}),
          plugin.hash,
          plugin.state,
          plugin.stateReason,
        ],
      );
      if (plugin.state === 'ready' && plugin.manifest)
        await declarePluginRules(transaction, plugin.id, plugin.manifest);
      transaction.audit({
        action: known ? 'plugin.update' : 'plugin.install',
        subject: 'Plugin',
        subjectId: plugin.id,
        agencyId: null,
        before: known && { version: known.version, state: known.state },
        after: { version: plugin.version, state: plugin.state },
      });
      const { id, version, state, stateReason } = plugin;
      this.logger.info({ plugin: id, version, state, reason: stateReason }, 'plugin registered');
    });
  }
}
