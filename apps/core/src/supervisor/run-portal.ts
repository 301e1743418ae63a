import type { Environment, ProcessRole } from '../boot/environment.provider.js';
import { addedPlugins } from '../boot/paths.js';
import { preparePortal } from './prepare-portal.js';
import { supervise } from './supervise.js';

/** Runs the portal in the foreground and says on the terminal how it goes. */
export async function runPortal(environment: Environment, role: ProcessRole): Promise<void> {
  const tell = (message: string) => process.stdout.write(`${message}\n`);
  for (const folder of addedPlugins()) tell(`Plugins of ${folder} run unsigned, with all rights of the portal.`);
  await supervise({
    environment,
    role,
    report: (message) => process.stderr.write(`${message}\n`),
    prepare: (url) => preparePortal(url, environment, tell),
    started: (port) => tell(greeting(environment, port)),
  });
}

function greeting({ HOST }: Environment, port: number): string {
  if (port === 0) return 'Tessera runs jobs.';
  const everywhere = ['0.0.0.0', '::', '127.0.0.1'].includes(HOST);
  return `Tessera is ready: http://${everywhere ? 'localhost' : HOST}:${port}`;
}
