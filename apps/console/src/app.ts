import { createApp } from '@tessera/web-sdk';
import { accountRoutes } from './accounts/routes.js';
import { applicationRoutes } from './applications/routes.js';
import { auditRoutes } from './audit/routes.js';
import { bannerRoutes } from './banners/routes.js';
import { homeRoutes } from './frame/routes.js';
import { healthRoutes } from './health/routes.js';
import { helpRoutes } from './help/routes.js';
import { jobRoutes } from './jobs/routes.js';
import { mailRoutes } from './mail/routes.js';
import { organisationRoutes } from './organisation/routes.js';
import { parameterRoutes } from './parameters/routes.js';
import { pluginRoutes } from './plugins/routes.js';
import { roleRoutes } from './roles/routes.js';
import { workingTimeRoutes } from './working-time/routes.js';

/** Each room is a folder with its own routes, pages and catalogues; here it only takes a line. */
export const { bootstrap, mount, unmount } = createApp({
  routes: [
    ...homeRoutes,
    ...pluginRoutes,
    ...organisationRoutes,
    ...accountRoutes,
    ...applicationRoutes,
    ...auditRoutes,
    ...healthRoutes,
    ...mailRoutes,
    ...jobRoutes,
    ...parameterRoutes,
    ...roleRoutes,
    ...workingTimeRoutes,
    ...bannerRoutes,
    ...helpRoutes,
  ],
});
