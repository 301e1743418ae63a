import type { StatementName } from '@tessera/contracts';
import type { Portal } from '../portal/portal.js';

/** What the shell hands to a page of its own. */
export interface OwnPageParts {
  portal: Portal;
}

/** A page that belongs to the shell itself and is on for everybody; its code is fetched when it is first opened. */
export interface OwnPage {
  /** The page and everything below it. */
  path: string;
  make(parts: OwnPageParts): Promise<HTMLElement>;
}

const statement = (name: StatementName): OwnPage => ({
  path: `/help/${name}`,
  make: async () => {
    const { StatementPage } = await import('../help/statement.page.js');
    return Object.assign(new StatementPage(), { name });
  },
});

/** The shell's pages besides home, by single-spa application name; an address belongs to the first that fits. */
export const ownPages: Readonly<Record<string, OwnPage>> = {
  dashboards: {
    path: '/dashboards',
    make: async ({ portal }) => {
      const { LayerPage } = await import('../home/edit/layer.page.js');
      return Object.assign(new LayerPage(), { portal });
    },
  },
  applications: {
    path: '/applications',
    make: async ({ portal }) => {
      const { ApplicationsPage } = await import('../applications/applications.page.js');
      return Object.assign(new ApplicationsPage(), { portal });
    },
  },
  'help-accessibility': statement('accessibility'),
  'help-privacy': statement('privacy'),
  help: {
    path: '/help',
    make: async () => {
      const { HelpPage } = await import('../help/help.page.js');
      return new HelpPage();
    },
  },
  notifications: {
    path: '/notifications',
    make: async () => {
      const { NotificationsPage } = await import('../notifications/notifications.page.js');
      return new NotificationsPage();
    },
  },
  search: {
    path: '/search',
    make: async ({ portal }) => {
      const { SearchPage } = await import('../search/search.page.js');
      return Object.assign(new SearchPage(), { portal });
    },
  },
  waiting: {
    path: '/waiting',
    make: async () => {
      const { WaitingPage } = await import('../waiting/waiting.page.js');
      return new WaitingPage();
    },
  },
  'site-map': {
    path: '/site-map',
    make: async ({ portal }) => {
      const { SiteMapPage } = await import('./site-map.page.js');
      return Object.assign(new SiteMapPage(), { portal });
    },
  },
};
