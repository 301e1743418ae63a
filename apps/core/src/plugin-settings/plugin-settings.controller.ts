import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import {
  type PluginSettingsInput,
  type PluginSettingsQuery,
  type PluginSettingsReset,
  pluginSettings,
  pluginSettingsInput,
  pluginSettingsQuery,
  pluginSettingsReset,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { PluginSettingsService } from './plugin-settings.service.js';

const pluginId = z.string().max(40);

@Controller('api/plugins/:id/settings')
export class PluginSettingsController {
  constructor(private readonly settings: PluginSettingsService) {}

  @Get()
  @Permission('read', 'PluginSetting')
  @Answer(pluginSettings, { description: 'Each setting at one place: its value, where it comes from, who locked it.' })
  read(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: pluginId }) id: string,
    @Query({ schema: pluginSettingsQuery }) query: PluginSettingsQuery,
  ) {
    return this.settings.read(caller, id, query);
  }

  @Put()
  @Permission('update', 'PluginSetting')
  @Answer(pluginSettings, { description: 'Decided; what was left out is inherited. In force at once.' })
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: pluginId }) id: string,
    @Query({ schema: pluginSettingsQuery }) query: PluginSettingsQuery,
    @Body({ schema: pluginSettingsInput }) body: PluginSettingsInput,
  ) {
    return this.settings.change(caller, id, query, body);
  }

  @Delete()
  @Permission('update', 'PluginSetting')
  @Answer(pluginSettings, { description: 'Nothing is decided here any more; answers what is inherited.' })
  reset(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: pluginId }) id: string,
    @Query({ schema: pluginSettingsReset }) { version, ...query }: PluginSettingsReset,
  ) {
    return this.settings.reset(caller, id, query, version);
  }
}
