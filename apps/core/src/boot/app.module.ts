import { type DynamicModule, Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ApplicationsModule } from '../applications/applications.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { BannersModule } from '../banners/banners.module.js';
import { CalendarSourcesModule } from '../calendar-sources/calendar-sources.module.js';
import { DashboardsModule } from '../dashboards/dashboards.module.js';
import { DatabaseModule } from '../database/database.module.js';
import { DelegationsModule } from '../delegations/delegations.module.js';
import { EnablementGuard } from '../enablement/enablement.guard.js';
import { EnablementModule } from '../enablement/enablement.module.js';
import { EventsModule } from '../events/events.module.js';
import { FilesModule } from '../files/files.module.js';
import { HealthModule } from '../health/health.module.js';
import { HelpModule } from '../help/help.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { SameOriginGuard } from '../identity/same-origin.guard.js';
import { SessionGuard } from '../identity/session.guard.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { MailModule } from '../mail/mail.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PagesModule } from '../pages/pages.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PermissionGuard } from '../permissions/permission.guard.js';
import { PermissionsModule } from '../permissions/permissions.module.js';
import { PluginSettingsModule } from '../plugin-settings/plugin-settings.module.js';
import { OpenRoutesGuard } from '../plugins/limits/open-routes.guard.js';
import { PluginTrafficGuard } from '../plugins/limits/plugin-traffic.guard.js';
import type { PluginSet } from '../plugins/plugin-catalogue.js';
import { PluginHostModule } from '../plugins/plugin-host.module.js';
import { PluginsModule } from '../plugins/plugins.module.js';
import { PostsModule } from '../posts/posts.module.js';
import { RoleRequestsModule } from '../role-requests/role-requests.module.js';
import { SearchModule } from '../search/search.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { TilesModule } from '../tiles/tiles.module.js';
import { TokenGuard } from '../tokens/token.guard.js';
import { TokensModule } from '../tokens/tokens.module.js';
import { WaitingModule } from '../waiting/waiting.module.js';
import { WorkingTimeModule } from '../working-time/working-time.module.js';
import { inputPipe } from './input-pipe.js';
import { PlatformModule } from './platform.module.js';
import { ProblemFilter } from './problem.filter.js';

/** The rooms of the core. */
const rooms = [
  PlatformModule,
  DatabaseModule,
  SettingsModule,
  OrganisationModule,
  PeopleModule,
  PermissionsModule,
  IdentityModule,
  AccountsModule,
  PostsModule,
  DelegationsModule,
  EnablementModule,
  PluginSettingsModule,
  AuditModule,
  JobsModule,
  MailModule,
  FilesModule,
  WorkingTimeModule,
  BannersModule,
  DashboardsModule,
  ApplicationsModule,
  EventsModule,
  NotificationsModule,
  HealthModule,
  HelpModule,
];

/** The portal: rooms of the core, then the plugins, behind one chain of guards in this order. */
@Module({})
export class AppModule {
  static with(set: PluginSet): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ...rooms,
        PluginsModule.with(set),
        PluginHostModule.of(set.ready),
        TilesModule,
        SearchModule,
        CalendarSourcesModule,
        WaitingModule,
        RoleRequestsModule,
        TokensModule,
        PagesModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: TokenGuard },
        { provide: APP_GUARD, useClass: SameOriginGuard },
        { provide: APP_GUARD, useClass: EnablementGuard },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_GUARD, useClass: OpenRoutesGuard },
        { provide: APP_GUARD, useClass: PluginTrafficGuard },
        { provide: APP_PIPE, useFactory: inputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        {
          provide: APP_INTERCEPTOR,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
        },
      ],
    };
  }
}
