import { Controller, Delete, Get, Param } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { PluginReleaseService } from './plugin-release.service.js';
import { pluginDetail, pluginList, pluginRelease } from './plugin-schemas.js';
import { PluginsService } from './plugins.service.js';

const pluginId = z.string().max(40);

@Controller('api/plugins')
export class PluginsController {
  constructor(
    private readonly plugins: PluginsService,
    private readonly releases: PluginReleaseService,
  ) {}

  @Get()
  @SignedIn()
  @Answer(pluginList, { description: 'Installed plugins, and whether each is on for the own agency.' })
  async list(@CurrentCaller() caller: Caller) {
    return { items: await this.plugins.list(caller), next: null };
  }

  @Get(':id')
  @Permission('read', 'Plugin')
  @Answer(pluginDetail, { description: 'Manifest, health and use of one plugin.' })
  detail(@CurrentCaller() caller: Caller, @Param('id', { schema: pluginId }) id: string) {
    return this.plugins.detail(caller, id);
  }

  @Delete(':id/quarantine')
  @Permission('update', 'Plugin')
  @Answer(pluginRelease, { description: 'Released; the next generation of workers loads the plugin again.' })
  release(@CurrentCaller() caller: Caller, @Param('id', { schema: pluginId }) id: string) {
    return this.releases.release(caller, id);
  }
}
