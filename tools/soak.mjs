#!/usr/bin/env node
/** `npm run soak`: what takes too long for `npm test`. Ends with one JSON object, and non-zero when a promise was broken. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { tessera } from './bench/city.mjs';
import { prepareWorkspace, workspace } from './workspace.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    'kill-every': { type: 'string', default: '20' },
    skip: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run soak [-- --minutes 10 --kill-every 20 --skip properties,load]
properties   the property tests with many more cases (SOAK=1)
load         minutes of readers, writers and switches while workers are killed; then no acknowledged notice may be
             lost, and the audit trail must verify`);
  process.exit(0);
}
prepareWorkspace((command, args) => spawnSync(command, args, { cwd: workspace, stdio: ['ignore', 2, 2] }));
const skipped = values.skip.split(',');
const result = {};
if (!skipped.includes('properties')) result.properties = properties();
if (!skipped.includes('load')) result.load = await load();
const broken = [result.properties?.broken, result.load?.broken].flat().filter(Boolean);
console.log(JSON.stringify({ ...result, broken }, null, 2));
process.exit(broken.length === 0 ? 0 : 1);

/** Every spec that asks whether it runs here. */
function properties() {
  const { stdout } = spawnSync('git', ['grep', '-l', 'process.env.SOAK', '--', '*.spec.ts'], { cwd: workspace });
  const specs = stdout.toString().split('\n').filter(Boolean);
  const started = Date.now();
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--runTestsByPath', ...specs],
    { cwd: workspace, stdio: ['ignore', 2, 2], env: { ...process.env, SOAK: '1' } },
  );
  const seconds = Math.round((Date.now() - started) / 1000);
  return { specs, seconds, broken: status === 0 ? [] : ['a property does not hold'] };
}

async function load() {
  const { startDemo } = await import('./screens/demo-portal.mjs');
  const { lostOf, mixedLoad } = await import('./soak/mixed-load.mjs');
  const { killWorkers } = await import('./soak/kill-workers.mjs');
  const counts = { answers: 0, broken: 0, serverErrors: 0, wrong: 0, posts: 0, switches: 0, kills: 0 };
  const portal = await startDemo({ TESSERA_WORKERS: '2' });
  try {
    const until = Date.now() + Number(values.minutes) * 60_000;
    const running = () => Date.now() < until;
    const [{ acknowledged, reader }] = await Promise.all([
      mixedLoad(portal.url, counts, running),
      killWorkers(portal, counts, running, Number(values['kill-every'])),
    ]);
    await healthy(portal.url);
    const lost = await lostOf(acknowledged, reader);
    const audit = await tessera(['audit', 'verify'], { TESSERA_DATA_DIR: portal.folder }).then(
      () => 'ok',
      (error) => error.message,
    );
    const complaints = [
      lost.length > 0 && `${lost.length} acknowledged notices are lost`,
      counts.serverErrors > 0 && `${counts.serverErrors} answers of 5xx`,
      counts.wrong > 0 && `${counts.wrong} wrong answers`,
      audit !== 'ok' && audit,
    ];
    const { broken: brokenConnections, ...others } = counts;
    return {
      minutes: Number(values.minutes),
      ...others,
      brokenConnections,
      acknowledged: acknowledged.length,
      lost: lost.length,
      audit,
      broken: complaints.filter(Boolean),
    };
  } finally {
    await portal.stop();
  }
}

/** The last worker that was killed may still be coming back. */
async function healthy(url) {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('the portal did not come back after the last kill');
}
