import { Controller, Get, Param } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { pluginDetail, pluginList } from './plugin-schemas.js';
import { PluginsService } from './plugins.service.js';

@Controller('api/plugins')
export class PluginsController {
  constructor(private readonly plugins: PluginsService) {}

  @Get()
  @SignedIn()
  @Answer(pluginList, { description: 'Installed plugins, and whether each is on for the own agency.' })
  async list(@CurrentCaller() caller: Caller) {
    return { items: await this.plugins.list(caller), next: null };
  }

  @Get(':id')
  @Permission('read', 'Plugin')
  @Answer(pluginDetail, { description: 'Manifest, health and use of one plugin.' })
  detail(@CurrentCaller() caller: Caller, @Param('id', { schema: z.string().max(40) }) id: string) {
    return this.plugins.detail(caller, id);
  }
}
