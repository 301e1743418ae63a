import { Injectable } from '@nestjs/common';
import { Clock, isTokenSecret, tokenSecretHash } from '@tessera/sdk';
import { DoorSecretsRepository } from '../display/door-secrets.repository.js';
import { displayOfCode, isCurrentCode } from './door-code.js';

/** Codes by which one checks in: those on printed sheets until they are revoked, those of displays for two minutes. */
@Injectable()
export class DoorCodes {
  constructor(
    private readonly secrets: DoorSecretsRepository,
    private readonly clock: Clock,
  ) {}

  /** Id of the resource at whose door it was read; null for what is no code (any more). */
  async resourceOf(code: string): Promise<string | null> {
    if (isTokenSecret(code)) return (await this.secrets.byHash(tokenSecretHash(code), 'check-in'))?.resourceId ?? null;
    const displayId = displayOfCode(code);
    const display = displayId === undefined ? undefined : await this.secrets.byId(displayId);
    if (display?.purpose !== 'display') return null;
    return isCurrentCode(code, display.hash, display.id, this.clock.now()) ? display.resourceId : null;
  }
}
