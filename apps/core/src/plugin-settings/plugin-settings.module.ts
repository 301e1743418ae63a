import { Global, Module } from '@nestjs/common';
import { PluginSettingsController } from './plugin-settings.controller.js';
import { PluginSettingsRepository } from './plugin-settings.repository.js';
import { PluginSettingsService } from './plugin-settings.service.js';
import { PluginSettingsBoard } from './plugin-settings-board.js';
import { PluginSettingsViews } from './plugin-settings-views.js';

@Global()
@Module({
  controllers: [PluginSettingsController],
  providers: [PluginSettingsBoard, PluginSettingsRepository, PluginSettingsService, PluginSettingsViews],
  exports: [PluginSettingsBoard],
})
export class PluginSettingsModule {}
