import { Injectable } from '@nestjs/common';
import { type Caller, Clock, isTokenSecret, tokenSecretHash } from '@tessera/sdk';
import { EnablementSnapshot } from '../enablement/enablement-snapshot.js';
import { Callers } from '../identity/callers.js';
import { type DeclaredPurpose, TokenPurposes } from './token-purposes.js';
import { type TokenRow, TokensRepository } from './tokens.repository.js';

const notedEvery = 3_600_000;

/** For whom a secret speaks. Nothing is remembered: each use is judged by the rows as they are then. */
@Injectable()
export class TokenCallers {
  constructor(
    private readonly repository: TokensRepository,
    private readonly purposes: TokenPurposes,
    private readonly callers: Callers,
    private readonly enablement: EnablementSnapshot,
    private readonly clock: Clock,
  ) {}

  /** Null whenever the secret opens nothing of this purpose now, for whatever reason. */
  async find(secret: string, declared: DeclaredPurpose, address: string): Promise<Caller | null> {
    if (!isTokenSecret(secret)) return null;
    const now = this.clock.now();
    const token = await this.repository.byHash(tokenSecretHash(secret));
    if (!token || token.plugin !== declared.plugin || token.purpose !== declared.purpose) return null;
    if (token.expiresAt <= now) return null;
    if (this.enablement.mayBeStale) await this.enablement.reload();
    const owner = await this.callers.forAccount(token.accountId, { address, sessionId: null });
    if (!owner || !this.purposes.holds(owner, declared, token.agencyId)) return null;
    this.note(token, now);
    return { ...owner, token: { id: token.id, purpose: token.purpose } };
  }

  /** When a token was last used is told by the day only, and nobody waits until it is written. */
  private note({ id, lastUsedAt }: TokenRow, now: Date): void {
    if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < notedEvery) return;
    this.repository.used(id, now).catch(() => {});
  }
}
