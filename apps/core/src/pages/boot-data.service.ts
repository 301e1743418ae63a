import { Injectable } from '@nestjs/common';
import type { BootData } from '@tessera/contracts';
import { type Caller, Parameters } from '@tessera/sdk';
import { BannerBoard } from '../banners/banner-board.js';
import { Layouts, summaryOf } from '../dashboards/layouts.js';
import { SessionViews } from '../identity/session-views.js';
import { AssetFolders } from '../plugins/asset-folders.js';
import { PluginViews } from '../plugins/plugin-views.js';

/** All that the shell needs for its first frame, in one piece. */
@Injectable()
export class BootDataService {
  constructor(
    private readonly sessions: SessionViews,
    private readonly views: PluginViews,
    private readonly layouts: Layouts,
    private readonly banners: BannerBoard,
    private readonly assets: AssetFolders,
    private readonly parameters: Parameters,
  ) {}

  async of(caller: Caller): Promise<BootData> {
    const [session, { open, news, newTiles }] = await Promise.all([
      this.sessions.of(caller),
      this.layouts.first(caller),
    ]);
    return {
      session,
      government: {
        'zh-Hant': this.parameters.get('portal.government-zh'),
        en: this.parameters.get('portal.government-en'),
      },
      timeZone: this.parameters.get('portal.time-zone'),
      plugins: this.views.all(caller),
      disabled: this.views.disabled(caller),
      layout: open.layout.shown,
      dashboard: { ...summaryOf(open.row), news: news.length, newTiles },
      dashboards: open.state.dashboards.map(summaryOf),
      banners: this.banners.of(caller),
      version: '1.0.0',
      build: this.assets.build,
      support: this.parameters.get('portal.support'),
    };
  }
}
