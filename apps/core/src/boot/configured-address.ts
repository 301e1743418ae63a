import { Inject, Injectable } from '@nestjs/common';
import { PortalAddress } from '@tessera/sdk';
import { ENVIRONMENT, type Environment } from './environment.provider.js';

/** The address that `TESSERA_URL` names; without it the one on this machine. */
@Injectable()
export class ConfiguredAddress extends PortalAddress {
  private readonly root: string;

  constructor(@Inject(ENVIRONMENT) { TESSERA_URL, PORT }: Environment) {
    super();
    this.root = (TESSERA_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');
  }

  of(path: string): string {
    return this.root + path;
  }
}
