import { Global, Module } from '@nestjs/common';
import { Clock, PortalAddress } from '@tessera/sdk';
import { Registry } from 'prom-client';
import { ConfiguredAddress } from './configured-address.js';
import { ENVIRONMENT, environmentProviders, PROCESS_ROLE } from './environment.provider.js';
import { LOGGER, loggerProvider } from './logger.js';
import { SystemClock } from './system-clock.js';

/** What every room stands on: environment, role of the process, clock, log. */
@Global()
@Module({
  providers: [
    ...environmentProviders,
    loggerProvider,
    { provide: Clock, useClass: SystemClock },
    { provide: PortalAddress, useClass: ConfiguredAddress },
    { provide: Registry, useFactory: () => new Registry() },
  ],
  exports: [ENVIRONMENT, PROCESS_ROLE, LOGGER, Clock, PortalAddress, Registry],
})
export class PlatformModule {}
