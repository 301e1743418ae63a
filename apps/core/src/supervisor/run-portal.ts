import type { Environment, ProcessRole } from '../boot/environment.provider.js';
import { supervise } from './supervise.js';

/** Runs the portal in the foreground and says on the terminal how it goes. */
export async function runPortal(environment: Environment, role: ProcessRole): Promise<void> {
  await supervise({
    environment,
    role,
    report: (message) => process.stderr.write(`${message}\n`),
    started: (port) => process.stdout.write(`${greeting(environment, port)}\n`),
  });
}

function greeting({ HOST }: Environment, port: number): string {
  if (port === 0) return 'Tessera runs jobs.';
  const everywhere = ['0.0.0.0', '::', '127.0.0.1'].includes(HOST);
  return `Tessera is ready: http://${everywhere ? 'localhost' : HOST}:${port}`;
}
