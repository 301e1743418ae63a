import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '@tessera/testing';
import { workspace } from '../workspace.mjs';
import { median, round } from './load.mjs';
import { manyPlugins } from './page/many-plugins.mjs';
import { openHome } from './page/open-home.mjs';
import { StaticPage } from './page/static-page.mjs';
import { startPortal } from './portal.mjs';

const rounds = Number(process.env.TESSERA_BENCH_ROUNDS ?? 9);
const password = 'Bench-Page-2026';
const installed = 16;
const promisedRatio = 1.5;
const promisedKilobytes = 150;

/**
 * The home page of the demo city with the six tiles of the default layout, from a cold cache over 40 ms and 10 Mbit/s,
 * until every tile shows its content; against a page of the same HTML and the same files in as many requests, fetched but
 * not run, with the content in the HTML. Rounds of both take turns.
 */
export async function run(say) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-page-'));
  // below the workspace, where a plugin's server part finds the SDK
  mkdirSync(join(workspace, '.data'), { recursive: true });
  const pluginFolder = mkdtempSync(join(workspace, '.data', 'bench-plugins-'));
  const browser = await launchBrowser();
  try {
    const six = await measure(browser, join(folder, 'six'), {}, say);
    const plugins = manyPlugins(pluginFolder, installed);
    const many = await measure(browser, join(folder, 'many'), { TESSERA_PLUGINS: plugins }, say);
    return {
      ours: round(six.cold.time, 0),
      baseline: round(six.static.time, 0),
      ratio: round(six.cold.time / six.static.time, 3),
      unit: 'milliseconds until all tiles show their content, cold cache, 40 ms, 10 Mbit/s; median',
      n: rounds,
      details: {
        promised: { ratio: promisedRatio, kilobytes: promisedKilobytes, layoutShift: 0.05 },
        six: reported(six),
        [`with${installed}Plugins`]: reported(many),
      },
    };
  } finally {
    await browser.close();
    for (const made of [folder, pluginFolder]) rmSync(made, { recursive: true, force: true });
  }
}

const reported = ({ cold, warm, static: bare, warmStatic }) => ({
  tiles: cold.tiles,
  kilobytes: round(cold.bytes / 1024, 1),
  requests: cold.requests,
  layoutShift: round(cold.layoutShift, 4),
  longTasks: { count: cold.longTasks, milliseconds: round(cold.longTaskTime, 0) },
  heapMegabytes: round(cold.heap / 2 ** 20, 1),
  firstContentfulPaint: round(cold.firstPaint, 0),
  cold: round(cold.time, 0),
  static: round(bare.time, 0),
  ratio: round(cold.time / bare.time, 3),
  warm: round(warm.time, 0),
  warmStatic: round(warmStatic.time, 0),
});

async function measure(browser, folder, environment, say) {
  const portal = await startPortal(folder, {
    TESSERA_DEMO: '1',
    TESSERA_DEMO_PASSWORD: password,
    TESSERA_WORKERS: '1',
    ...environment,
  });
  try {
    const visitor = { url: portal.url, account: 'staff', password };
    // the first visit fills the server's caches and tells which files the page needs
    const first = await openHome(browser, visitor);
    const bare = await StaticPage.of(first.home);
    await first.close();
    const runs = { cold: [], warm: [], static: [], warmStatic: [] };
    try {
      for (let n = 0; n < rounds; n++) {
        const ours = await openHome(browser, visitor, { again: true });
        await ours.close();
        const theirs = await openHome(browser, { url: bare.url, expected: bare.requests }, { again: true });
        await theirs.close();
        runs.cold.push(ours.home);
        runs.warm.push(ours.again);
        runs.static.push(theirs.home);
        runs.warmStatic.push(theirs.again);
        say(
          `round ${n + 1}: ours ${round(ours.home.time, 0)} ms, static ${round(theirs.home.time, 0)} ms; ` +
            `warm ${round(ours.again.time, 0)} and ${round(theirs.again.time, 0)} ms; ${round(ours.home.bytes / 1024, 1)} KB`,
        );
      }
    } finally {
      await bare.close();
    }
    return Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, middle(all)]));
  } finally {
    await portal.stop();
  }
}

/** The median of each figure over the rounds. */
const middle = (all) =>
  Object.fromEntries(
    Object.entries(all[0])
      .filter(([, value]) => typeof value === 'number')
      .map(([name]) => [name, median(all.map((one) => one[name]))]),
  );
