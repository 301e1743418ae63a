import '@tessera/ui/tokens.css';
import '@tessera/ui/document.css';
import type { BootData } from '@tessera/contracts';
import {
  api,
  applyPreferences,
  applyTimeZone,
  elementErrorEvent,
  followPreferences,
  live,
  preferences,
  startSession,
} from '@tessera/web-sdk';
import { listenForQuestions, listenForToasts } from './feedback.js';
import { followLinks } from './follow-links.js';
import { choose } from './frame/display-choices.js';
import { Frame } from './frame/frame.js';
import { postCommand } from './frame/header.js';
import { listenForKeys } from './frame/shortcuts.js';
import { HomePage } from './home/home-page.js';
import { TileCatalogue } from './home/tile-catalogue.js';
import { TileData } from './home/tile-data.js';
import { leaveWhenSessionEnds, signOut } from './leave.js';
import { FederationLoader } from './loader/federation-loader.js';
import { tellOfMissingCode } from './loader/missing-code.js';
import { unread } from './notifications/bell/unread.js';
import { registerWorker } from './offline/register-worker.js';
import { Applications } from './pages/applications.js';
import { MessagePage } from './pages/message-page.js';
import { ownPage } from './pages/own-page.js';
import { ownPages } from './pages/own-pages.js';
import { PageState } from './pages/page-state.js';
import { Portal } from './portal/portal.js';
import { readBoot } from './portal/read-boot.js';
import { preloadOnIntent } from './preload-on-intent.js';

/** Fetched when it is first asked for. */
const showHelp = async (): Promise<void> => (await import('./help/help-panel.js')).showHelp();
const showDisplay = async (): Promise<void> => (await import('./frame/display-settings.js')).showDisplaySettings();

const actIn = async (post: string | null): Promise<void> => (await import('./posts/acting-post.js')).actIn(post);

function startPortal(boot: BootData): void {
  startSession(boot.session);
  applyPreferences(boot.session.preferences);
  followPreferences();
  applyTimeZone(boot.timeZone);
  const portal = new Portal(boot);
  const loader = new FederationLoader();
  const catalogue = new TileCatalogue(portal, loader);
  // Asked for on the home page only, and before anything is drawn: the data are the longest way.
  let tiles: TileData | undefined;
  const tileData = (): TileData => {
    tiles ??= new TileData(portal);
    return tiles;
  };
  if (location.pathname === '/') {
    tileData();
    catalogue.preload(portal.layout);
  }
  const state = new PageState(portal);

  const frame = Object.assign(new Frame(), { portal });
  document.body.append(frame);

  const applications = new Applications({
    portal,
    state,
    loader,
    outlet: frame,
    own: {
      home: ownPage(() => Object.assign(new HomePage(), { portal, catalogue, data: tileData() })),
      ...Object.fromEntries(
        Object.entries(ownPages).map(([name, page]) => [name, ownPage(() => page.make({ portal }))]),
      ),
      message: ownPage(() =>
        Object.assign(new MessagePage(), { state, retry: (application: string) => applications.retry(application) }),
      ),
    },
  });
  applications.start();
  frame.addEventListener(elementErrorEvent, (event) => state.fail(state.application(), (event as CustomEvent).detail));
  window.addEventListener('single-spa:before-app-change', () => Object.assign(frame, { busy: true }));
  window.addEventListener('single-spa:app-change', () => Object.assign(frame, { busy: false }));

  const commands: Record<string, () => void> = {
    display: () => void showDisplay(),
    help: () => void showHelp(),
    language: () => void choose({ locale: preferences().locale === 'en' ? 'zh-Hant' : 'en' }),
    'sign-out': () => void signOut(),
  };
  frame.addEventListener('tessera-command', (event) => {
    const { detail } = event as CustomEvent<string>;
    if (detail.startsWith(postCommand)) void actIn(detail.slice(postCommand.length) || null);
    else commands[detail]?.();
  });
  listenForKeys({ '/': () => frame.focusSearch(), '?': () => void showHelp() });
  listenForQuestions();
  listenForToasts();
  followLinks();
  preloadOnIntent(portal, loader);
  leaveWhenSessionEnds();
  tellOfMissingCode();

  // The code of a plugin that went off stays: it is back at once when switched on again.
  live.on('enablement', ({ plugin, enabled, entry }) => {
    portal.switchPlugin(plugin, enabled ? entry : null);
  });
  live.on('post-changed', async (event) => (await import('./posts/acting-post.js')).tellOfPost(event));
  live.on('hello', ({ build }) => {
    portal.outdated = build !== portal.build;
  });
  live.on('resync', async () => {
    const now = await api.get<BootData>('/api/boot', { background: true }).catch(() => undefined);
    if (!now) return;
    applyTimeZone(now.timeZone);
    for (const gone of portal.renew(now)) loader.unload(gone);
  });
  unread.start();
  live.start(boot.session.accountId);
}

startPortal(readBoot());
registerWorker();
