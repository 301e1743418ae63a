import '@tessera/ui/error-state';
import type { PublicPageBoot, PublicPageState } from '@tessera/contracts';
import {
  api,
  applyPreferences,
  applyTimeZone,
  describeProblem,
  leaveSession,
  live,
  localized,
  type PageAnnouncement,
  pageEvent,
} from '@tessera/web-sdk';
import { listenForQuestions, listenForToasts } from '../feedback.js';
import { isMissingCode } from '../loader/missing-code.js';
import { t } from '../texts.js';
import { Freshness } from './freshness.js';
import { showPublicPart } from './public-part.js';

/** ms after which a question to the server counts as lost. */
const patience = 10_000;

function readBoot(): PublicPageBoot {
  const block = document.getElementById('boot')?.textContent;
  if (!block) throw new Error('The page carries no boot data');
  return JSON.parse(block) as PublicPageBoot;
}

/** One page of one plugin for whoever opens it: no session, no shell around it. */
async function start(boot: PublicPageBoot): Promise<void> {
  leaveSession();
  applyPreferences({ locale: boot.locale });
  applyTimeZone(boot.timeZone);
  const entitle = (title: string) => (document.title = `${title}｜${localized(boot.government)}`);
  entitle(localized(boot.title));
  window.addEventListener(pageEvent, (event) => entitle((event as CustomEvent<PageAnnouncement>).detail.title));

  const place = document.createElement('main');
  const connection = Object.assign(document.createElement('div'), { className: 'connection', role: 'status' });
  document.body.append(place, connection);

  const freshness = new Freshness(boot.build, {
    ask: () =>
      api.get<PublicPageState>('/api/public-pages', {
        query: { path: location.pathname },
        background: true,
        signal: AbortSignal.timeout(patience),
      }),
    reachable: (is) => {
      connection.textContent = is ? '' : t('strip.offline');
      // what was missed meanwhile is asked for anew, as after a break of the event stream
      if (is) live.tell({ kind: 'resync' });
    },
    reload: () => location.reload(),
  });
  const fail = (error: unknown) => {
    freshness.broken();
    const { text, number } = describeProblem(error);
    const card = Object.assign(document.createElement('t-error-state'), {
      heading: text,
      number: t('error.number', { number }),
    });
    card.addEventListener('t-retry', () => void freshness.check());
    place.replaceChildren(card);
    console.error(number, error);
  };

  window.addEventListener('online', () => void freshness.check());
  window.addEventListener('offline', () => void freshness.check());
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (isMissingCode(reason)) freshness.broken();
  });
  listenForToasts();
  listenForQuestions();
  freshness.start();
  await showPublicPart(boot, place, fail).catch(fail);
}

void start(readBoot());
