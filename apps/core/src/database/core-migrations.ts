import type { MigrationInterface } from 'typeorm';
import { Accounts1763600012000 } from '../accounts/accounts.migration.js';
import { Applications1763700020000 } from '../applications/applications.migration.js';
import { Audit1763600005000 } from '../audit/audit.migration.js';
import { JobDecisions1763700091000 } from '../audit/job-decisions.migration.js';
import { Banners1763700031000 } from '../banners/banners.migration.js';
import { Dashboards1763600010000 } from '../dashboards/dashboards.migration.js';
import { PersonalDashboards1763700010000 } from '../dashboards/personal-dashboards.migration.js';
import { Delegations1763700111000 } from '../delegations/delegations.migration.js';
import { Attachments1763700130000 } from '../files/attachments.migration.js';
import { Files1763600008000 } from '../files/files.migration.js';
import { Pictures1763700030000 } from '../files/pictures.migration.js';
import { Help1763700040000 } from '../help/help.migration.js';
import { AccountPage1763700080000 } from '../identity/account/account-page.migration.js';
import { Identity1763600002000 } from '../identity/identity.migration.js';
import { Jobs1763600006000 } from '../jobs/jobs.migration.js';
import { Mail1763600007000 } from '../mail/mail.migration.js';
import { MailAttachments1763700140000 } from '../mail/mail-attachments.migration.js';
import { NotificationWithdrawal1763700090000 } from '../notifications/notification-withdrawal.migration.js';
import { Notifications1763700060000 } from '../notifications/notifications.migration.js';
import { Organisation1763600001000 } from '../organisation/organisation.migration.js';
import { PeopleSearch1763700050000 } from '../people/people-search.migration.js';
import { Permissions1763600003000 } from '../permissions/permissions.migration.js';
import { BuiltInRoles1763600013000 } from '../permissions/rules/builtin-roles.migration.js';
import { PluginSettings1763700120000 } from '../plugin-settings/plugin-settings.migration.js';
import { Plugins1763600004000 } from '../plugins/plugins.migration.js';
import { Posts1763700110000 } from '../posts/posts.migration.js';
import { RoleRequests1763700070000 } from '../role-requests/role-requests.migration.js';
import { TileMeasurements1763700011000 } from '../tiles/tile-measurements.migration.js';
import { PersonalTokens1763700100000 } from '../tokens/tokens.migration.js';
import { HalfDayClosures1763700140001 } from '../working-time/half-day-closures.migration.js';
import { WorkingTime1763600009000 } from '../working-time/working-time.migration.js';
import { Foundation1763600000000 } from './foundation.migration.js';
import { PublishedViews1763600011000 } from './published-views.migration.js';

/** The core's own migrations, oldest first; kept in `core.migration`. */
export const coreMigrations: (new () => MigrationInterface)[] = [
  Foundation1763600000000,
  Organisation1763600001000,
  Identity1763600002000,
  Permissions1763600003000,
  Plugins1763600004000,
  Audit1763600005000,
  Jobs1763600006000,
  Mail1763600007000,
  Files1763600008000,
  WorkingTime1763600009000,
  Dashboards1763600010000,
  PublishedViews1763600011000,
  Accounts1763600012000,
  BuiltInRoles1763600013000,
  PersonalDashboards1763700010000,
  TileMeasurements1763700011000,
  Applications1763700020000,
  Pictures1763700030000,
  Banners1763700031000,
  Help1763700040000,
  AccountPage1763700080000,
  RoleRequests1763700070000,
  PeopleSearch1763700050000,
  Notifications1763700060000,
  NotificationWithdrawal1763700090000,
  JobDecisions1763700091000,
  PersonalTokens1763700100000,
  PluginSettings1763700120000,
  Attachments1763700130000,
  Posts1763700110000,
  Delegations1763700111000,
  MailAttachments1763700140000,
  HalfDayClosures1763700140001,
];
