import { expect } from '@jest/globals';
import { eventually } from './act-stage.js';
import { type EnablementModel, nodes, type PluginId, pluginIds } from './enablement-model.js';
import { type EnablementStage, enqueueNote, postMail } from './enablement-stage.js';

interface Boot {
  session: { plugins: string[]; permissions: { subject: string[] }[] };
  plugins: { id: string; navigation: object[]; pages: object[]; tiles: object[] }[];
  disabled: { id: string }[];
}
const subjects: Partial<Record<PluginId, string>> = { bulletin: 'Notice', doors: 'Door' };
const placements: Record<string, PluginId> = {
  'bulletin-latest': 'bulletin',
  'clock-working-day': 'clock',
  'bulletin-must-read': 'bulletin',
};

/** Is it one of those that are switched here? Others are on throughout. */
const known = (id: string): boolean => (pluginIds as readonly string[]).includes(id);

type RouteAnswers = Map<string, string>;

/** Every way that leads to a plugin, tried by the person of every node, and what the model says of it. */
export class Doors {
  /** Answers of each route while its plugin is on. */
  private readonly usual: RouteAnswers = new Map();
  private readonly notes = new Map<string, string>();
  private readonly mails = new Map<string, { plugin: PluginId; node: string }>();

  constructor(
    private readonly stage: EnablementStage,
    private readonly model: EnablementModel,
  ) {}

  /** Call while everything is on. */
  async learnUsualAnswers(): Promise<void> {
    for (const plugin of pluginIds)
      for (const route of this.stage.routes[plugin]) this.usual.set(route, await this.answer('B1', route));
  }

  async check(): Promise<void> {
    const states = this.states();
    await Promise.all(
      nodes.flatMap((node) => {
        const on = states.get(node) ?? [];
        return [
          this.checkRoutes(node, on),
          this.checkBoot(node, on),
          this.checkCatalogue(node, on),
          this.checkTiles(node, on),
          this.checkSearch(node, on),
          this.checkFile(node, on),
        ];
      }),
    );
  }

  /** What each open browser believes, having heard everything, is what holds; who is not concerned hears nothing. */
  async checkStreams(before: ReadonlyMap<string, readonly string[]>): Promise<void> {
    const { streams } = this.stage;
    const believed = (node: string) => {
      const on = new Set(before.get(node));
      for (const { plugin, enabled, entry } of streams[node]!.of('enablement')) {
        expect([node, plugin, entry?.id]).toEqual([node, plugin, enabled ? plugin : undefined]);
        if (enabled) on.add(plugin);
        else on.delete(plugin);
      }
      return [...on].sort();
    };
    const now = this.states();
    await eventually(async () => nodes.every((node) => String(believed(node)) === String(now.get(node))), 2_000).catch(
      () => expect(Object.fromEntries(nodes.map((node) => [node, believed(node)]))).toEqual(Object.fromEntries(now)),
    );
    for (const node of nodes)
      if (String(before.get(node)) === String(now.get(node)))
        expect([node, streams[node]!.of('enablement')]).toEqual([node, []]);
  }

  /** Plugins that are on by node. */
  states(): Map<string, string[]> {
    return new Map(
      nodes.map((node) => [node, pluginIds.filter((plugin) => this.model.isOn(plugin, this.model.agencyOf(node)))]),
    );
  }

  forgetHeard(): void {
    for (const node of nodes) this.stage.streams[node]!.heard.length = 0;
  }

  /** A change of a tile for everybody is told to those for whom the plugin is on, and to nobody else. */
  async checkTileHints(): Promise<void> {
    for (const tile of ['bulletin/latest', 'clock/world']) {
      await this.stage.query(
        `with raised as (insert into core.epoch as e (topic, version) values ($1, 1)
           on conflict (topic) do update set version = e.version + 1, raised_at = clock_timestamp() returning topic, version)
         select pg_notify('tessera_epoch', json_build_object('topic', topic, 'version', version)::text) from raised`,
        [`tile:${tile}|G`],
      );
    }
    const told = () =>
      Object.fromEntries(
        nodes.map((node) => [
          node,
          this.stage.streams[node]!.of('tile-changed')
            .map(({ plugin }) => plugin)
            .sort(),
        ]),
      );
    const expected = Object.fromEntries(
      [...this.states()].map(([node, on]) => [node, on.filter((one) => one !== 'doors')]),
    );
    await eventually(async () => JSON.stringify(told()) === JSON.stringify(expected), 1_500).catch(() => {});
    expect(told()).toEqual(expected);
  }

  /** Work and mails of agencies that are on get done, old ones too; those of the others wait. */
  async checkBackground(): Promise<void> {
    const agencies = nodes.filter((node) => !node.endsWith('-U'));
    for (const node of agencies) {
      this.notes.set(await enqueueNote(this.stage, node), node);
      for (const plugin of ['doors', 'bulletin'] as const)
        this.mails.set(await postMail(this.stage, plugin, node), { plugin, node });
    }
    const done = async () => {
      const notes = await this.stage.query<{ note: string }>('select note from core.spec_note');
      const mails = await this.stage.query<{ id: string }>(`select id from core.mail where state = 'sent'`);
      return new Set([...notes.map(({ note }) => note), ...mails.map(({ id }) => id)]);
    };
    const due = [
      ...[...this.notes].map(([id, node]) => ({ id, plugin: 'doors' as const, node })),
      ...[...this.mails].map(([id, mail]) => ({ id, ...mail })),
    ];
    const may = due.filter(({ plugin, node }) => this.model.isOn(plugin, node));
    await eventually(async () => {
      const finished = await done();
      return may.every(({ id }) => finished.has(id));
    }, 6_000).catch(async () => {
      const finished = await done();
      expect(may.filter(({ id }) => !finished.has(id)).map(({ plugin, node }) => `${plugin} for ${node}`)).toEqual([]);
    });
    const finished = await done();
    const mustNot = due.filter((one) => !may.includes(one));
    expect(mustNot.filter(({ id }) => finished.has(id))).toEqual([]);
    for (const { id } of may) {
      this.notes.delete(id);
      this.mails.delete(id);
    }
  }

  /** The next tick of a schedule is for the agencies that are on. */
  async checkSchedule(): Promise<void> {
    const on = nodes.filter((node) => this.model.isOn('doors', node)).map((node) => this.stage.agencies[node]!);
    const [{ now } = { now: '' }] = await this.stage.query<{ now: string }>('select clock_timestamp()::text as now');
    const later = () =>
      this.stage.query<{ ids: string[] }>(
        'select agency_ids as ids from core.spec_tick where at > $1::timestamptz order by at',
        [now],
      );
    if (on.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 1_300));
      expect(await later()).toEqual([]);
      return;
    }
    await eventually(async () => (await later()).length >= 2, 6_000);
    expect((await later()).at(-1)?.ids.sort()).toEqual(on.sort());
  }

  private async answer(node: string, route: string): Promise<string> {
    const [method = '', path = ''] = route.split(' ');
    const body = method === 'GET' ? undefined : {};
    const answer = await this.stage.as(node).request<{ type?: string }>(method, path, { body });
    return `${answer.status} ${answer.body?.type ?? ''}`;
  }

  private async checkRoutes(node: string, on: readonly string[]): Promise<void> {
    for (const plugin of pluginIds)
      for (const route of this.stage.routes[plugin]) {
        const expected = on.includes(plugin) ? this.usual.get(route) : '404 urn:tessera:problem:plugin-disabled';
        expect([node, route, await this.answer(node, route)]).toEqual([node, route, expected]);
      }
  }

  private async checkBoot(node: string, on: readonly string[]): Promise<void> {
    const { body: boot } = await this.stage.as(node).get<Boot>('/api/boot');
    const { body: session } = await this.stage.as(node).get<Boot['session']>('/api/session');
    const navigated = boot.plugins.filter(({ id, navigation }) => known(id) && navigation.length > 0);
    expect([node, boot.plugins.map(({ id }) => id).filter(known)]).toEqual([node, on]);
    expect([node, navigated.map(({ id }) => id)]).toEqual([node, on.filter((id) => id !== 'clock')]);
    expect([node, boot.disabled.map(({ id }) => id).filter(known)]).toEqual([
      node,
      pluginIds.filter((id) => !on.includes(id)),
    ]);
    for (const view of [session, boot.session]) {
      expect([node, view.plugins.filter(known)]).toEqual([node, on]);
      const allowed = new Set(view.permissions.flatMap(({ subject }) => subject));
      for (const [plugin, subject] of Object.entries(subjects))
        expect([node, subject, allowed.has(subject)]).toEqual([node, subject, on.includes(plugin)]);
    }
  }

  private async checkCatalogue(node: string, on: readonly string[]): Promise<void> {
    const { body } = await this.stage.as(node).get<{ items: { id: string; enabled: boolean }[] }>('/api/plugins');
    const enabled = body.items.filter((item) => item.enabled && known(item.id));
    expect([node, enabled.map(({ id }) => id)]).toEqual([node, on]);
  }

  private async checkTiles(node: string, on: readonly string[]): Promise<void> {
    const { body } = await this.stage.as(node).get<string>('/api/home/tiles');
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { placement?: string; problem?: object });
    expect(lines.filter(({ problem }) => problem)).toEqual([]);
    const shown = lines.flatMap(({ placement }) => placements[placement ?? ''] ?? []);
    const expected = Object.values(placements).filter((plugin) => on.includes(plugin));
    expect([node, shown.sort()]).toEqual([node, expected.sort()]);
  }

  private async checkSearch(node: string, on: readonly string[]): Promise<void> {
    const { body } = await this.stage.as(node).get<string>('/api/search?q=a&limit=1');
    const { kinds } = JSON.parse(body.slice(0, body.indexOf('\n'))) as { kinds: { kind: string }[] };
    const found = kinds.some(({ kind }) => kind.startsWith('bulletin.'));
    expect([node, 'search', found]).toEqual([node, 'search', on.includes('bulletin')]);
  }

  private async checkFile(node: string, on: readonly string[]): Promise<void> {
    const answer = await this.stage.as(node).open('GET', `/api/files/${this.stage.fileId}`);
    await answer.body?.cancel();
    expect([node, answer.status]).toEqual([node, on.includes('doors') ? 200 : 404]);
  }
}
