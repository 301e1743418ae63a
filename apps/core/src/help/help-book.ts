import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  foldText,
  type HelpEntry,
  helpCategories,
  type Localized,
  type ManagedHelp,
  searchWords,
} from '@tessera/contracts';
import { type Caller, Enablement } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { coreApps } from '../plugins/core-apps.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { HelpRepository, type HelpRow } from './help.repository.js';
import { shippedByCore } from './shipped/shipped-by-core.js';

export const helpTopic = 'help';

const names: Record<(typeof helpCategories)[number], Localized> = {
  start: { 'zh-Hant': '開始使用', en: 'Getting started' },
  account: { 'zh-Hant': '帳號與登入', en: 'Account and sign-in' },
  home: { 'zh-Hant': '首頁與磁磚', en: 'Home and tiles' },
  console: { 'zh-Hant': '管理', en: 'Console' },
  about: { 'zh-Hant': '關於本站', en: 'About this portal' },
};

/** Does an entry of `page` belong to the page at `path`? `/` is the home page alone. */
export const belongsTo = (page: string | null, path: string): boolean =>
  page !== null && (path === page || (page !== '/' && path.startsWith(`${page}/`)));

/** Every word of the search is in the question or the answer, in either language. */
export const findsWords = ({ question, answer }: Pick<HelpEntry, 'question' | 'answer'>, q: string): boolean => {
  const text = foldText([question['zh-Hant'], question.en, answer['zh-Hant'], answer.en].join('\n'));
  return searchWords(q).every((word) => text.includes(word));
};

/** All help there is: shipped by the core, shipped by plugins, reworded and written here; in memory by epoch. */
@Injectable()
export class HelpBook implements OnModuleInit {
  private rows = new Map<string, HelpRow>();
  private places = new Map<string, number>();

  constructor(
    private readonly repository: HelpRepository,
    private readonly plugins: PluginCatalogue,
    private readonly enablement: Enablement,
    private readonly epochs: Epochs,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
    this.epochs.on(helpTopic, () => this.reload());
  }

  /** Everything, in its order, as administrators see it. */
  all(): ManagedHelp[] {
    const shipped = this.shipped().map(({ origin, ...entry }): ManagedHelp => {
      const reworded = this.rows.get(entry.id);
      return { state: 'on', version: 0, ...entry, ...reworded, origin, reworded: reworded !== undefined };
    });
    const known = new Set(shipped.map(({ id }) => id));
    const written = [...this.rows.values()]
      // the wording of a plugin that is gone waits for its return
      .filter(({ id }) => !known.has(id) && !id.includes('.'))
      .map((row): ManagedHelp => ({ ...row, origin: null, reworded: false }));
    const place = ({ id }: ManagedHelp) => this.places.get(id) ?? Number.MAX_SAFE_INTEGER;
    return [...shipped, ...written].sort((one, other) => place(one) - place(other));
  }

  byId(id: string): ManagedHelp | undefined {
    return this.all().find((entry) => entry.id === id);
  }

  /** What this person may read; a plugin's help is off with the plugin. */
  of(caller: Caller): ManagedHelp[] {
    return this.all().filter(
      ({ state, kind, origin, category, page }) =>
        state === 'on' &&
        kind !== 'statement' &&
        this.isOn(caller, origin) &&
        this.isOn(caller, category) &&
        this.mayOpen(caller, page),
    );
  }

  /** Categories of the core, then a category for each plugin that may be written about. */
  categories(): { key: string; name: Localized }[] {
    return [
      ...helpCategories.map((key) => ({ key, name: names[key] })),
      ...this.plugins.ready().map(({ id, manifest }) => ({ key: id, name: manifest.name })),
    ];
  }

  /** Help for pages that a person cannot open would only puzzle them. */
  private mayOpen(caller: Caller, page: string | null): boolean {
    const guarded = [
      ...coreApps.flatMap(({ pages, navigation }) => [
        ...pages,
        ...navigation.map(({ to, permission }) => ({ path: to, permission })),
      ]),
      ...this.plugins.ready().flatMap(({ manifest }) => manifest.pages),
    ];
    return guarded.every(
      ({ path, permission }) =>
        !permission || page === null || !belongsTo(path, page) || caller.ability.can(permission[0], permission[1]),
    );
  }

  private isOn(caller: Caller, plugin: string | null): boolean {
    const known = plugin !== null && this.plugins.byId(plugin) !== undefined;
    return !known || this.enablement.isEnabled(plugin, caller.agencyId);
  }

  private shipped(): (HelpEntry & { origin: string })[] {
    const ofPlugins = this.plugins
      .ready()
      .flatMap(({ id: origin, manifest }) =>
        manifest.help.map(({ id, ...entry }) => ({ ...entry, id: `${origin}.${id}`, category: origin, origin })),
      );
    return [...shippedByCore.map((entry) => ({ ...entry, origin: 'core' })), ...ofPlugins];
  }

  private async reload(): Promise<void> {
    const [rows, places] = await Promise.all([this.repository.all(), this.repository.places()]);
    this.rows = new Map(rows.map((row) => [row.id, row]));
    this.places = places;
  }
}
