import { Injectable } from '@nestjs/common';
import type {
  MadePersonalToken,
  newPersonalToken,
  Page,
  PersonalToken,
  pageQuery,
  TokenPurpose,
} from '@tessera/contracts';
import {
  Access,
  type Caller,
  Clock,
  decodeCursor,
  newId,
  newTokenSecret,
  Parameters,
  ProblemError,
  pageOfRows,
  Transactions,
  tokenSecretHash,
} from '@tessera/sdk';
import type { z } from 'zod';
import { Callers } from '../identity/callers.js';
import { type DeclaredPurpose, TokenPurposes } from './token-purposes.js';
import { purposeView, tokenView } from './token-views.js';
import { mostPerPurposeParameter } from './tokens.parameters.js';
import { type TokenRow, TokensRepository } from './tokens.repository.js';

type NewToken = z.output<typeof newPersonalToken>;

const day = 86_400_000;

/**
 * What people leave to programs: making, seeing and revoking their own tokens. A program acts in the main post, so that
 * post is asked, whichever the session acts in.
 */
@Injectable()
export class TokensService {
  constructor(
    private readonly repository: TokensRepository,
    private readonly purposes: TokenPurposes,
    private readonly access: Access,
    private readonly callers: Callers,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async openPurposes(caller: Caller): Promise<TokenPurpose[]> {
    return this.purposes.openTo(await this.ownerOf(caller)).map(purposeView);
  }

  async own(caller: Caller, { cursor, limit }: z.output<typeof pageQuery>): Promise<Page<PersonalToken>> {
    const [after] = cursor ? decodeCursor(cursor, 'tokens', ['uuid']) : [];
    const owner = await this.ownerOf(caller);
    const rows = await this.repository.own(caller.accountId, after ?? null, limit + 1);
    return pageOfRows(
      rows,
      { limit, filter: 'tokens' },
      (row) => this.view(owner, row),
      ({ id }) => [id],
    );
  }

  /** The purpose of a wish; 422 when there is none such for the caller's agency, 403 when it is not the caller's to have. */
  async wanted(caller: Caller, { plugin, purpose, days }: NewToken): Promise<DeclaredPurpose> {
    const owner = await this.ownerOf(caller);
    const declared = this.purposes.find(plugin, purpose);
    if (!declared || !this.purposes.isOn(owner, declared)) throw invalid('purpose', 'unknown', 'no such purpose');
    this.access.assert(owner, ...declared.permission);
    if (days !== undefined && days > declared.longestDays)
      throw invalid('days', 'too-long', `at most ${declared.longestDays} days`);
    return declared;
  }

  /** The secret is in the answer and nowhere else; 409 `too-many-tokens` when the caller has as many as one may. */
  async make(caller: Caller, input: NewToken): Promise<MadePersonalToken> {
    const { plugin, purpose, label, days } = input;
    const declared = await this.wanted(caller, input);
    const owner = await this.ownerOf(caller);
    const most = this.parameters.get<number>(mostPerPurposeParameter);
    const { accountId, agencyId } = owner;
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + (days ?? declared.longestDays) * day);
    const row: TokenRow = {
      id: newId(),
      ...{ accountId, agencyId, plugin, purpose, label, createdAt, expiresAt },
      lastUsedAt: null,
    };
    const secret = newTokenSecret();
    await this.transactions.run(caller, async (tx) => {
      if ((await this.repository.countLocked(tx, accountId, plugin, purpose, createdAt)) >= most)
        throw ProblemError.of('too-many-tokens', { most });
      await this.repository.insert(tx, row, tokenSecretHash(secret));
      const after = { plugin, purpose, label, expiresAt };
      tx.audit({ action: 'token.create', subject: 'PersonalToken', subjectId: row.id, after });
      tx.notify({
        kind: 'personal-token-made',
        to: { accounts: [accountId] },
        subject: row.id,
        values: { purpose: declared.name, label },
        link: '/account/tokens',
      });
    });
    return { token: this.view(owner, row), secret };
  }

  /** Worth nothing from now on. 404 for whatever is not a token of one's own. */
  async revoke(caller: Caller, id: string): Promise<void> {
    await this.transactions.run(caller, async (tx) => {
      const row = await this.repository.revoke(tx, caller.accountId, id, this.clock.now());
      if (!row) throw ProblemError.of('not-found');
      const { plugin, purpose, label } = row;
      const before = { plugin, purpose, label };
      tx.audit({ action: 'token.revoke', subject: 'PersonalToken', subjectId: id, before });
    });
  }

  /** The caller as a program will act for them. */
  private async ownerOf(caller: Caller): Promise<Caller> {
    if (!caller.post) return caller;
    const owner = await this.callers.forAccount(caller.accountId, { address: caller.address, sessionId: null });
    if (!owner) throw ProblemError.of('not-signed-in');
    return owner;
  }

  private view(owner: Caller, row: TokenRow): PersonalToken {
    const declared = this.purposes.find(row.plugin, row.purpose);
    const usable = declared !== undefined && this.purposes.holds(owner, declared, row.agencyId);
    const zone = this.parameters.get<string>('portal.time-zone');
    return tokenView(row, declared, { usable, now: this.clock.now(), zone });
  }
}

const invalid = (path: string, code: string, message: string) => ProblemError.invalid([{ path, code, message }]);
