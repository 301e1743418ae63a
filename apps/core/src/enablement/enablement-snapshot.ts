import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Agencies, Enablement, Sql } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { type EnablementRow, effectiveStates } from './effective-states.js';

export const enablementTopic = 'enablement';

export interface EnablementChange {
  plugin: string;
  agencyId: string;
  enabled: boolean;
}
type ChangeListener = (changes: readonly EnablementChange[]) => void;

/**
 * Which plugin is on for which agency, in memory, as of the newest epoch. One source for routes, navigation, tiles,
 * jobs, mails and search.
 */
@Injectable()
export class EnablementSnapshot extends Enablement implements OnModuleInit {
  private on = new Map<string, Set<string>>();
  private rows: EnablementRow[] = [];
  private readonly listeners = new Set<ChangeListener>();

  constructor(
    private readonly sql: Sql,
    private readonly agencies: Agencies,
    private readonly catalogue: PluginCatalogue,
    private readonly epochs: Epochs,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.reload();
    this.epochs.on(enablementTopic, () => this.reload());
    this.epochs.on('organisation', () => this.reload());
  }

  isEnabled(plugin: string, agencyId: string): boolean {
    return this.on.get(plugin)?.has(agencyId) ?? false;
  }

  enabledAgencies(plugin: string): readonly string[] {
    return [...(this.on.get(plugin) ?? [])];
  }

  /** Rows in force, nearest first as stored; for the console. */
  stored(plugin: string): readonly EnablementRow[] {
    return this.rows.filter((row) => row.plugin === plugin);
  }

  /** Calls `listener` with what changed for which agency, after this process knows it. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the table again; resolves when `isEnabled` answers by it. */
  async reload(): Promise<void> {
    this.rows = await this.sql.query<EnablementRow>({
      name: 'core-enablement',
      text: `select plugin, agency_id as "agencyId", state = 'on' as enabled, locked, reason, by_account as "by", at from core.enablement`,
    });
    const before = this.on;
    this.on = effectiveStates(this.catalogue.ready(), this.rows, this.agencies);
    const changes = difference(before, this.on);
    if (changes.length > 0) for (const listener of this.listeners) listener(changes);
  }
}

function difference(before: Map<string, Set<string>>, after: Map<string, Set<string>>): EnablementChange[] {
  const changes: EnablementChange[] = [];
  for (const [plugin, agencies] of after) {
    const earlier = before.get(plugin) ?? new Set<string>();
    for (const agencyId of agencies) if (!earlier.has(agencyId)) changes.push({ plugin, agencyId, enabled: true });
    for (const agencyId of earlier) if (!agencies.has(agencyId)) changes.push({ plugin, agencyId, enabled: false });
  }
  return changes;
}
