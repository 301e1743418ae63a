import type { Provider } from '@nestjs/common';
import { readEnvironment } from './environment.js';

export type { Environment } from './environment.js';

/** Injection token of the validated `Environment`. */
export const ENVIRONMENT = Symbol('ENVIRONMENT');

/** What this process does: answer browsers, run jobs, or both. */
export const PROCESS_ROLE = Symbol('PROCESS_ROLE');
export type ProcessRole = 'http+jobs' | 'http' | 'jobs';

const processRole = (): ProcessRole => {
  const role = process.env.TESSERA_ROLE ?? 'http+jobs';
  if (role === 'http+jobs' || role === 'http' || role === 'jobs') return role;
  throw new Error(`TESSERA_ROLE: unknown role ${role}`);
};

export const environmentProviders: Provider[] = [
  { provide: ENVIRONMENT, useFactory: () => readEnvironment() },
  { provide: PROCESS_ROLE, useFactory: processRole },
];
