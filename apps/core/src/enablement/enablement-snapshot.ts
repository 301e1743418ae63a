import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Enablement } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { FollowedTopic } from '../database/followed-topic.js';
import { AgencyTree } from '../organisation/agency-tree.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { type EnablementRow, effectiveStates } from './effective-states.js';
import { EnablementRepository } from './enablement.repository.js';

export const enablementTopic = 'enablement';

export interface EnablementChange {
  plugin: string;
  agencyId: string;
  enabled: boolean;
}
type ChangeListener = (changes: readonly EnablementChange[]) => void;
type States = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which plugin is on for which agency, in memory, as of the newest epoch. One source for routes, navigation, tiles,
 * jobs, mails and search. Computed from the stored rows, the tree and the plugins that run: anew when any of them changes.
 */
@Injectable()
export class EnablementSnapshot extends Enablement implements OnModuleInit, OnModuleDestroy {
  private on: States = new Map();
  private rows: readonly EnablementRow[] = [];
  private readonly listeners = new Set<ChangeListener>();
  private readonly followed: FollowedTopic;

  constructor(
    private readonly repository: EnablementRepository,
    private readonly tree: AgencyTree,
    private readonly catalogue: PluginCatalogue,
    private readonly epochs: Epochs,
  ) {
    super();
    this.followed = new FollowedTopic(epochs, enablementTopic, () => this.read());
  }

  onModuleInit(): Promise<void> {
    // not the epoch of the tree: at that moment the tree itself may not have been read yet
    this.tree.onReload(() => this.apply());
    this.catalogue.onPutAside(() => this.apply());
    return this.followed.start();
  }

  onModuleDestroy(): void {
    this.followed.stop();
  }

  isEnabled(plugin: string, agencyId: string): boolean {
    return this.on.get(plugin)?.has(agencyId) ?? false;
  }

  enabledAgencies(plugin: string): readonly string[] {
    return [...(this.on.get(plugin) ?? [])];
  }

  /** Rows as stored; for the console. */
  stored(plugin: string): readonly EnablementRow[] {
    return this.rows.filter((row) => row.plugin === plugin);
  }

  /** Calls `listener` with what changed for which agency, after this process knows it. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** While nobody would tell this process of a switch, it has to look for itself. */
  get mayBeStale(): boolean {
    return !this.epochs.connected;
  }

  /** Reads the table again; resolves when `isEnabled` answers by rows at least as new as this call. */
  reload(): Promise<void> {
    return this.followed.reload();
  }

  private async read(): Promise<void> {
    this.rows = await this.repository.rows();
    this.apply();
  }

  private apply(): void {
    const before = this.on;
    this.on = effectiveStates(this.catalogue.ready(), this.rows, this.tree);
    const changes = difference(before, this.on);
    if (changes.length > 0) for (const listener of this.listeners) listener(changes);
  }
}

const nowhere: ReadonlySet<string> = new Set();

function difference(before: States, after: States): EnablementChange[] {
  const changes: EnablementChange[] = [];
  for (const plugin of new Set([...before.keys(), ...after.keys()])) {
    const earlier = before.get(plugin) ?? nowhere;
    const now = after.get(plugin) ?? nowhere;
    for (const agencyId of now) if (!earlier.has(agencyId)) changes.push({ plugin, agencyId, enabled: true });
    for (const agencyId of earlier) if (!now.has(agencyId)) changes.push({ plugin, agencyId, enabled: false });
  }
  return changes;
}
