#!/usr/bin/env node
/**
 * `npm start`: from a bare clone to a running portal. Needs nothing but Node, and does only what is still to be done:
 * installs packages, builds, then becomes the supervisor.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { prepareWorkspace, workspace } from './workspace.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm start: installs, builds and starts the portal on http://localhost:3000

PORT, HOST               where it listens (3000, 127.0.0.1)
TESSERA_DATA_DIR         database and files (.data)
DATABASE_URL             your own PostgreSQL instead of the embedded one
TESSERA_DEMO=0           no demo city, no accounts but those of "npx tessera admin create"
TESSERA_DEMO_PASSWORD    password of the demo accounts (else made at random and printed once)

More: npx tessera --help`);
  process.exit(0);
}

process.chdir(workspace);
endWithNpm();
prepareWorkspace((command, args) => spawnSync(command, args, { stdio: 'inherit', cwd: workspace }));
// in this process: signals of the terminal and of a service manager reach the supervisor without a middleman
await import(pathToFileURL(`${workspace}/apps/core/dist/supervisor/main.js`).href);

/** npm passes a signal to the shell between us only, which ends without telling: its end is our signal then. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
