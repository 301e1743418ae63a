import { Injectable } from '@nestjs/common';
import type {
  PluginSettingsInput,
  PluginSettingsQuery,
  PluginSettingsView,
  SettingsSchema,
  SettingValues,
} from '@tessera/contracts';
import { settingsErrors } from '@tessera/contracts';
import { Access, Agencies, type AgencyNode, type Caller, Clock, ProblemError, Transactions } from '@tessera/sdk';
import { PluginSettingsRepository, type SettingsPlace } from './plugin-settings.repository.js';
import { PluginSettingsBoard, pluginSettingsTopic } from './plugin-settings-board.js';
import { PluginSettingsViews } from './plugin-settings-views.js';
import { decisionsOf, type SettingsRow } from './settings-in-force.js';

interface Place extends SettingsPlace {
  schema: SettingsSchema;
  agency: AgencyNode | undefined;
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** Reads and decides settings of plugins; who may is judged for the place that is decided about. */
@Injectable()
export class PluginSettingsService {
  constructor(
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly board: PluginSettingsBoard,
    private readonly views: PluginSettingsViews,
    private readonly repository: PluginSettingsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(caller: Caller, plugin: string, query: PluginSettingsQuery): Promise<PluginSettingsView> {
    const place = this.place(caller, 'read', plugin, query);
    return this.views.of(caller, place, this.board.rowsFor(place));
  }

  async change(
    caller: Caller,
    plugin: string,
    query: PluginSettingsQuery,
    { values, locked, version }: PluginSettingsInput,
  ): Promise<PluginSettingsView> {
    const place = this.place(caller, 'update', plugin, query);
    const errors = [
      ...settingsErrors(place.schema, values, 'values'),
      ...locked
        .filter((name) => !Object.hasOwn(values, name))
        .map((name) => ({ path: 'locked', code: 'nothing-to-lock', message: `${name} is not decided here` })),
    ];
    if (errors.length > 0) throw ProblemError.invalid(errors);
    return this.store(caller, place, { values: values as SettingValues, locked: [...new Set(locked)] }, version);
  }

  /** Nothing is decided here any more: everything is inherited. */
  reset(caller: Caller, plugin: string, query: PluginSettingsQuery, version?: number): Promise<PluginSettingsView> {
    return this.store(caller, this.place(caller, 'update', plugin, query), { values: {}, locked: [] }, version);
  }

  private async store(
    caller: Caller,
    place: Place,
    next: Pick<SettingsRow, 'values' | 'locked'>,
    version: number | undefined,
  ): Promise<PluginSettingsView> {
    const { plugin, level, agencyId, agency } = place;
    const { rows, stale } = await this.transactions.run(caller, async (transaction) => {
      const all = await this.repository.lockedRows(transaction, plugin);
      const chain = this.board.rowsFor(place, all);
      const before = chain.find((row) => row.agencyId === agencyId);
      if (version !== undefined && version !== (before?.version ?? 0)) return { rows: chain, stale: true };
      const above = chain.filter((row) => row !== before);
      this.refuseLocked(place, above, next, before);
      if (!sameNames(next.locked, before?.locked ?? []))
        this.access.assert(caller, 'lock', 'PluginSetting', { agencyId });
      const row: SettingsRow = {
        ...{ plugin, level, agencyId, ...next },
        version: (before?.version ?? 0) + 1,
        by: caller.accountId,
        at: this.clock.now(),
      };
      await this.repository.store(transaction, row);
      transaction.audit({
        action: 'plugin.settings',
        subject: 'PluginSetting',
        subjectId: `${plugin}@${agency?.code ?? (level === 'platform' ? 'platform' : 'government')}`,
        agencyId,
        before: { values: before?.values ?? {}, locked: before?.locked ?? [] },
        after: next,
      });
      transaction.touch(pluginSettingsTopic);
      return { rows: [...above, row], stale: false };
    });
    const view = await this.views.of(caller, place, rows);
    if (stale) throw ProblemError.of('conflict', { current: view });
    return view;
  }

  /** What a level above has locked cannot be decided here; what was decided before that may stay as it is, without effect. */
  private refuseLocked(
    { schema }: Place,
    above: readonly SettingsRow[],
    next: Pick<SettingsRow, 'values'>,
    before: SettingsRow | undefined,
  ): void {
    const decisions = decisionsOf(schema, above);
    for (const [name, value] of Object.entries(next.values)) {
      const { isLocked, from } = decisions.get(name) ?? { isLocked: false, from: undefined };
      if (isLocked && from && before?.values[name] !== value)
        throw ProblemError.of('setting-locked', { setting: name, lockedBy: this.views.nameOf(from.agencyId) });
    }
  }

  /** 404 for a plugin without such settings; an agency outside the caller's reach is 403, a unit or an unknown one 422. */
  private place(
    caller: Caller,
    action: 'read' | 'update',
    plugin: string,
    { level, agency: code }: PluginSettingsQuery,
  ): Place {
    const schema = this.board.schemaOf(plugin, level);
    if (!schema) throw ProblemError.of('not-found');
    const wrong = (detail: string, message: string) =>
      ProblemError.invalid([{ path: 'agency', code: detail, message }]);
    if (code !== undefined && level === 'platform') throw wrong('not-here', 'the portal is no agency');
    const agency = code === undefined ? undefined : this.agencies.byCode(code);
    if (code !== undefined && !agency) throw wrong('unknown-agency', 'unknown agency');
    this.access.assert(caller, action, 'PluginSetting', { agencyId: agency?.id ?? null });
    if (agency?.kind === 'unit') throw wrong('is-unit', 'a unit follows its agency');
    if (agency?.state === 'dissolved') throw ProblemError.of('agency-dissolved');
    return { plugin, level, agencyId: agency?.id ?? null, schema, agency };
  }
}
