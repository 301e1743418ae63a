import { applicationsParameters } from '../applications/applications.parameters.js';
import { bannersParameters } from '../banners/banners.parameters.js';
import { dashboardsParameters } from '../dashboards/dashboards.parameters.js';
import { delegationsParameters } from '../delegations/delegations.parameters.js';
import { filesParameters } from '../files/files.parameters.js';
import { helpParameters } from '../help/help.parameters.js';
import { accountParameters } from '../identity/account/account.parameters.js';
import { identityParameters } from '../identity/identity.parameters.js';
import { mailParameters } from '../mail/mail.parameters.js';
import { notificationsParameters } from '../notifications/notifications.parameters.js';
import { organisationParameters } from '../organisation/organisation.parameters.js';
import { pagesParameters } from '../pages/pages.parameters.js';
import { peopleParameters } from '../people/people.parameters.js';
import { pluginsParameters } from '../plugins/plugins.parameters.js';
import { postsParameters } from '../posts/posts.parameters.js';
import { roleRequestsParameters } from '../role-requests/role-requests.parameters.js';
import { tilesParameters } from '../tiles/tiles.parameters.js';
import { tokensParameters } from '../tokens/tokens.parameters.js';
import type { ParameterDeclaration } from './parameter-declaration.js';

/** Every parameter of the portal, by room. */
export const parameterRegistry: readonly ParameterDeclaration[] = [
  ...pagesParameters,
  ...peopleParameters,
  ...identityParameters,
  ...accountParameters,
  ...organisationParameters,
  ...applicationsParameters,
  ...dashboardsParameters,
  ...filesParameters,
  ...bannersParameters,
  ...helpParameters,
  ...mailParameters,
  ...notificationsParameters,
  ...pluginsParameters,
  ...tilesParameters,
  ...roleRequestsParameters,
  ...postsParameters,
  ...delegationsParameters,
  ...tokensParameters,
];
