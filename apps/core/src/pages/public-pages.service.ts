import { Injectable } from '@nestjs/common';
import type { Locale, ManifestPublicPage, PublicPageBoot, PublicPageState } from '@tessera/contracts';
import { Parameters } from '@tessera/sdk';
import { EnablementSnapshot } from '../enablement/enablement-snapshot.js';
import { AssetFolders } from '../plugins/asset-folders.js';
import { type CataloguedPlugin, PluginCatalogue } from '../plugins/plugin-catalogue.js';

interface FoundPage {
  plugin: CataloguedPlugin;
  page: ManifestPublicPage;
}

/** Pages that need no sign-in. Nobody's agency can be asked: one is there where its plugin is on for anybody. */
@Injectable()
export class PublicPagesService {
  constructor(
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: EnablementSnapshot,
    private readonly assets: AssetFolders,
    private readonly parameters: Parameters,
  ) {}

  async state(path: string): Promise<PublicPageState> {
    const found = await this.find(path);
    return typeof found === 'string' ? { state: found, build: '' } : { state: 'ready', build: this.build(found) };
  }

  /** All that the page needs to begin, or why it is not there. */
  async boot(path: string, locale: Locale): Promise<PublicPageBoot | 'paused' | 'missing'> {
    const found = await this.find(path);
    if (typeof found === 'string') return found;
    const { plugin, page } = found;
    return {
      locale,
      government: {
        'zh-Hant': this.parameters.get('portal.government-zh'),
        en: this.parameters.get('portal.government-en'),
      },
      timeZone: this.parameters.get('portal.time-zone'),
      plugin: { id: plugin.id, version: plugin.version, entry: this.assets.url(plugin.id, 'mf-manifest.json') },
      module: page.module,
      title: page.title,
      build: this.build(found),
    };
  }

  private async find(path: string): Promise<FoundPage | 'paused' | 'missing'> {
    const [, , id = ''] = path.split('/');
    const plugin = this.catalogue.byId(id);
    if (!plugin) return 'missing';
    if (plugin.state === 'quarantined') return 'paused';
    if (this.enablement.mayBeStale) await this.enablement.reload();
    const page = plugin.manifest?.publicPages.find((one) => one.path === path.replace(/\/$/, ''));
    return page && this.enablement.enabledAgencies(id).length > 0 ? { plugin, page } : 'missing';
  }

  private build({ plugin }: FoundPage): string {
    return `${this.assets.build}-${plugin.hash}`;
  }
}
