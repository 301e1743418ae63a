import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ServerEvent } from '@tessera/contracts';
import type { Caller } from '@tessera/sdk';
import { type EnablementChange, EnablementSnapshot } from '../enablement/enablement-snapshot.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { PluginViews } from '../plugins/plugin-views.js';
import { OpenBrowsers } from './open-browsers.js';

/** One open browser. */
export interface EventClient {
  caller: Caller;
  send(event: ServerEvent): void;
  /** Keeps the stream open through proxies. */
  beat(): void;
  /** Ends the stream; the browser comes back after a random delay of up to `retry` ms. */
  end(retry: number): void;
}

const reconnectWithin = 2_000;

/** The open browsers of this process, and what they are told. */
@Injectable()
export class EventsHub implements OnModuleInit {
  private readonly clients = new Set<EventClient>();
  private isEnding = false;

  constructor(
    private readonly enablement: EnablementSnapshot,
    private readonly views: PluginViews,
    private readonly browsers: OpenBrowsers,
    private readonly catalogue: PluginCatalogue,
  ) {}

  onModuleInit(): void {
    this.enablement.onChange((changes) => this.tellSwitched(changes));
  }

  get size(): number {
    return this.clients.size;
  }

  add(client: EventClient): void {
    this.clients.add(client);
    this.browsers.opened(client.caller.agencyId);
    if (this.isEnding) client.end(Math.random() * reconnectWithin);
  }

  remove(client: EventClient): void {
    if (this.clients.delete(client)) this.browsers.closed(client.caller.agencyId);
  }

  /** The person moved to another agency or got other rights while the stream was open: tells what that switched. */
  replace(client: EventClient, caller: Caller): void {
    // its browser may have gone meanwhile
    if (!this.clients.has(client)) return;
    const before = client.caller;
    this.browsers.closed(before.agencyId);
    client.caller = caller;
    this.browsers.opened(caller.agencyId);
    const { agencyId, unitId } = caller;
    if (before.post?.id !== caller.post?.id) client.send({ kind: 'post-changed', agencyId, unitId });
    if (before.agencyId === agencyId) return;
    for (const plugin of this.catalogue.ids()) {
      const enabled = this.enablement.isEnabled(plugin, caller.agencyId);
      if (enabled !== this.enablement.isEnabled(plugin, before.agencyId)) this.tell(client, plugin, enabled);
    }
  }

  all(): EventClient[] {
    return [...this.clients];
  }

  /** For good: a browser that comes back to this process is sent away again, or its stream would hold up the end. */
  endAll(): void {
    this.isEnding = true;
    for (const client of this.clients) client.end(Math.random() * reconnectWithin);
  }

  private tellSwitched(changes: readonly EnablementChange[]): void {
    const byAgency = groupByAgency(changes);
    for (const client of this.clients) {
      for (const { plugin, enabled } of byAgency.get(client.caller.agencyId) ?? []) this.tell(client, plugin, enabled);
    }
  }

  private tell(client: EventClient, plugin: string, enabled: boolean): void {
    const entry = enabled ? (this.views.bootPlugin(plugin, client.caller) ?? null) : null;
    client.send({ kind: 'enablement', plugin, enabled, entry });
  }
}

function groupByAgency(changes: readonly EnablementChange[]): Map<string, EnablementChange[]> {
  const groups = new Map<string, EnablementChange[]>();
  for (const change of changes) groups.set(change.agencyId, [...(groups.get(change.agencyId) ?? []), change]);
  return groups;
}
