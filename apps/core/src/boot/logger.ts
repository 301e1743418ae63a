import type { Provider } from '@nestjs/common';
import { withoutTokenSecrets } from '@tessera/sdk';
import { type DestinationStream, pino } from 'pino';
import { ENVIRONMENT, type Environment } from './environment.provider.js';

export const LOGGER = Symbol('LOGGER');
export type { Logger } from 'pino';

/**
 * JSON lines on stderr. Only what is named here is written of an error: bound values and bodies never are, and personal
 * tokens not even within an address or a message.
 */
export const makeLogger = (level: string, destination: DestinationStream = pino.destination(2)) =>
  pino(
    {
      level,
      base: { pid: process.pid },
      redact: [
        'password',
        '*.password',
        'cookie',
        '*.cookie',
        'authorization',
        '*.authorization',
        '*.token',
        '*.secret',
      ],
      hooks: { streamWrite: withoutTokenSecrets },
      serializers: {
        err: (error: Error & { code?: string }) => ({
          type: error?.constructor?.name,
          message: error?.message,
          code: error?.code,
          stack: error?.stack,
        }),
      },
    },
    destination,
  );

export const loggerProvider: Provider = {
  provide: LOGGER,
  inject: [ENVIRONMENT],
  useFactory: ({ TESSERA_LOG }: Environment) => makeLogger(TESSERA_LOG),
};
