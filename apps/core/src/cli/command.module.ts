import { Module } from '@nestjs/common';
import { PlatformModule } from '../boot/platform.module.js';
import { DatabaseModule } from '../database/database.module.js';
import { CallersModule } from '../identity/callers.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PermissionsModule } from '../permissions/permissions.module.js';
import { SettingsModule } from '../settings/settings.module.js';

/** The rooms that commands act in. */
@Module({
  imports: [PlatformModule, DatabaseModule, SettingsModule, OrganisationModule, PermissionsModule, CallersModule],
})
export class CommandModule {}
