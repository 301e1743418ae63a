import { isLocked } from '@tessera/contracts/layout-grid';
import { emptyDifference, layoutBelow, resolveLayout, withLayer } from '@tessera/contracts/resolve-layout';
import { plugins } from './fake-boot.mjs';

const localized = (zh, en) => ({ 'zh-Hant': zh, en });
const core = [
  {
    id: 'my-settings',
    name: localized('我的設定', 'My settings'),
    icon: 'user',
    size: { default: [3, 4], min: [3, 3], max: [6, 6] },
  },
  {
    id: 'applications',
    name: localized('應用程式', 'Applications'),
    icon: 'layout-grid',
    size: { default: [8, 2], min: [3, 2], max: [12, 8] },
  },
];

/** The dashboards of one person of the fake portal, by the same `resolveLayout` as the real one's. */
export class FakeDashboards {
  agency = emptyDifference();
  agencyVersion = 1;
  /** What the agency changed and the person has not answered yet. */
  news = [];
  /** Kinds of tiles that are new to the person, as `<plugin>/<tile>`. */
  fresh = new Set();
  current = 'classic';
  own = new Map([
    ['classic', { key: 'classic', name: '', mode: 'classic', version: 0, difference: emptyDifference(), kept: [] }],
  ]);

  constructor(portal) {
    this.portal = portal;
  }

  /** A custom dashboard that holds all of the portal's tiles, shown at home. */
  custom(key = 'mine', name = '我的版面') {
    const restored = this.portal.layout.map(({ id }) => id);
    this.own.set(key, {
      key,
      name,
      mode: 'custom',
      version: 1,
      difference: { ...emptyDifference(), restored },
      kept: [],
    });
    this.current = key;
  }

  layers(key) {
    return {
      platform: { ...emptyDifference(), added: this.portal.layout },
      agency: this.agency,
      account: this.own.get(key).difference,
    };
  }

  layout(key = this.current) {
    return resolveLayout(this.layers(key), this.own.get(key).mode);
  }

  summary(key = this.current) {
    const { name, mode, version } = this.own.get(key);
    return { key, name, mode, version };
  }

  list() {
    return { items: [...this.own.keys()].map((key) => this.summary(key)), next: null, current: this.current, most: 5 };
  }

  tiles() {
    const on = Object.values(plugins).filter(({ id }) => this.portal.on.has(id));
    const of =
      (plugin, from) =>
      ({ id, name, icon, size, settings }) => ({
        plugin,
        tile: id,
        name,
        icon,
        size,
        from,
        ...(settings && { settings }),
        isNew: this.fresh.has(`${plugin}/${id}`),
      });
    return [
      ...core.map(of('core', localized('入口網', 'Portal'))),
      ...on.flatMap(({ id, name, tiles }) => tiles.map(of(id, name))),
    ];
  }

  view(key) {
    return {
      ...this.summary(key),
      lower: { platform: 1, agency: this.agencyVersion },
      layers: this.layers(key),
      layout: this.layout(key),
      tiles: this.tiles(),
      news: this.news,
      before: this.own.get(key).kept.at(-1)?.version ?? null,
    };
  }

  /** Keeps a person's layer; undefined when another device was quicker. */
  save(key, { version, difference }) {
    const one = this.own.get(key);
    if (one.version !== version) return undefined;
    one.kept.push({ version, difference: one.difference });
    Object.assign(one, { difference, version: version + 1 });
    return this.view(key);
  }

  layerView() {
    const below = withLayer({ shown: [], removed: [] }, this.layers('classic').platform, 'platform');
    return {
      kind: 'agency',
      agency: { code: 'A1', name: '資訊處' },
      version: this.agencyVersion,
      difference: this.agency,
      below,
      layout: withLayer(below, this.agency, 'agency'),
      tiles: this.tiles(),
      dashboards: 412,
      changedAt: null,
      changedBy: null,
    };
  }

  /** Answers a request below /api/dashboards or /api/dashboard-layers: status and body. */
  answer(method, path, body) {
    const [, , room, key, act] = path.split('/');
    if (room === 'dashboard-layers') return this.layer(method, body);
    if (key === 'tray-seen') {
      for (const kind of body.tiles) this.fresh.delete(kind);
      return [204];
    }
    if (!key) return method === 'POST' ? this.create(body) : [200, this.list()];
    if (!this.own.has(key))
      return [404, { type: 'urn:tessera:problem:not-found', title: 'not-found', status: 404, number: 'T-0000' }];
    if (method === 'GET') return [200, this.view(key)];
    if (method === 'DELETE') {
      this.own.delete(key);
      if (this.current === key) this.current = 'classic';
      return [204];
    }
    if (method === 'PATCH') {
      if (body.name) this.own.get(key).name = body.name;
      if (body.current) this.current = key;
      return [200, this.list()];
    }
    if (act === 'news') this.news = [];
    if (act === 'news') return [200, this.view(key)];
    if (act === 'restore')
      return this.kept(this.save(key, { version: body.version, difference: this.restored(key, body.to) }), key);
    return this.kept(this.save(key, body), key);
  }

  restored(key, to) {
    return to === 'default'
      ? emptyDifference()
      : this.own.get(key).kept.find(({ version }) => version === to).difference;
  }

  kept(view, key) {
    return view ? [200, view] : this.conflict(this.view(key));
  }

  conflict(current) {
    return [409, { type: 'urn:tessera:problem:conflict', title: 'conflict', status: 409, number: 'T-0009', current }];
  }

  create({ name, copyOf }) {
    const key = `d${this.own.size}`;
    this.custom(key, name);
    const one = this.own.get(key);
    if (!copyOf)
      one.difference = {
        ...emptyDifference(),
        restored: layoutBelow(this.layers(key), 'custom')
          .shown.filter((tile) => isLocked(tile, 'presence'))
          .map(({ id }) => id),
      };
    return [201, this.view(key)];
  }

  layer(method, body) {
    if (method === 'GET') return [200, this.layerView()];
    if (body.version !== this.agencyVersion) return this.conflict(this.layerView());
    this.agency = body.difference;
    this.agencyVersion++;
    return [200, this.layerView()];
  }
}
