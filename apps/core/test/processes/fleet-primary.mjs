/** A small supervisor over `scripted-worker.mjs`: does what it is told over IPC, and tells what its fleet reports. */
import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { Fleet } from '../../dist/supervisor/fleet.js';

cluster.setupPrimary({
  exec: fileURLToPath(new URL('./scripted-worker.mjs', import.meta.url)),
  args: [],
  execArgv: [],
});
const environment = JSON.parse(process.argv[2]);
const fleet = new Fleet({
  roles: JSON.parse(process.argv[3]),
  environment,
  quarantine: async (verdict) => {
    // the next worker leaves the plugin out, as the real one does after reading core.plugin
    environment.BAD = '';
    process.send({ type: 'quarantine', ...verdict });
  },
  report: (text) => process.send({ type: 'report', text }),
});

process.on('message', async ({ type }) => {
  if (type === 'roll') process.send({ type: 'rolled', complete: await fleet.roll() });
  if (type === 'stop') {
    await fleet.stop();
    process.exit(0);
  }
});
fleet.start().then(
  (port) => process.send({ type: 'started', port }),
  async (error) => {
    process.send({ type: 'failed', message: error.message });
    await fleet.stop();
    process.exit(1);
  },
);
