import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

/** Everything the portal reads from its environment. Names are a stable interface for operators' scripts. */
const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  TESSERA_DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().optional(),
  /** Without a pooler in between: LISTEN needs a connection of its own. */
  DATABASE_DIRECT_URL: z.string().optional(),
  REDIS_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
  /** ClamAV's daemon, by network or by socket; with either, nothing is kept that it has not passed. */
  CLAMAV_HOST: z.string().optional(),
  CLAMAV_PORT: z.coerce.number().int().min(1).max(65535).default(3310),
  CLAMAV_SOCKET: z.string().optional(),
  CLAMAV_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(300).default(30),
  /** Public address, e.g. `https://portal.city.gov.tw`; in links of mails and for the same-origin check. */
  TESSERA_URL: z.url().optional(),
  TESSERA_DEMO: flag.default(true),
  TESSERA_DEMO_PASSWORD: z.string().min(1).optional(),
  TESSERA_CAPTCHA: z.enum(['always', 'after-failures', 'off']).default('after-failures'),
  TESSERA_WORKERS: z.coerce.number().int().min(1).max(64).optional(),
  /** Comma-separated CIDR list of proxies whose forwarded headers are believed. */
  TESSERA_TRUSTED_PROXIES: z.string().default(''),
  TESSERA_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type Environment = ReturnType<typeof readEnvironment>;

/** Validated environment; throws one readable message that names every wrong variable. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const { TESSERA_DATA_DIR, TESSERA_TRUSTED_PROXIES, ...rest } = parsed.data;
  return {
    ...rest,
    dataDirectory: resolve(TESSERA_DATA_DIR),
    trustedProxies: TESSERA_TRUSTED_PROXIES.split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  };
}
