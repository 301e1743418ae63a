import { Inject, Injectable } from '@nestjs/common';
import { Clock, Transactions } from '@tessera/sdk';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { Callers } from '../identity/callers.js';
import { AuditChainRepository, type ChainEnd } from './audit-chain.repository.js';
import { type AuditCheckpoint, signCheckpoint } from './audit-checkpoint.js';
import { linkHash } from './audit-digest.js';
import { type SigningKey, signingKey } from './audit-keys.js';
import { appendCheckpoint, writeHead } from './checkpoint-files.js';

const batch = 500;

/** Links committed audit entries into one chain, behind the writers' backs: no act ever waits for it. */
@Injectable()
export class AuditChainer {
  private key?: Promise<SigningKey>;

  constructor(
    private readonly transactions: Transactions,
    @Inject(Callers) private readonly callers: Pick<Callers, 'system'>,
    private readonly chain: AuditChainRepository,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'dataDirectory'>,
  ) {}

  /** One batch; true when it was a full one. Does nothing while another process links. */
  async round(): Promise<boolean> {
    const linked = await this.transactions.run(this.callers.system(), async (transaction) => {
      if (!(await this.chain.lock(transaction))) return null;
      const entries = await this.chain.unlinked(transaction, batch);
      if (entries.length === 0) return null;
      let { no, hash } = await this.chain.end(transaction);
      const links = entries.map(({ id, digest }) => {
        no += 1;
        hash = linkHash(hash, digest);
        return { no, entryId: id, hash };
      });
      await this.chain.append(transaction, links);
      return { end: { no, hash }, full: entries.length === batch };
    });
    if (!linked) return false;
    await writeHead(this.environment.dataDirectory, await this.signed(linked.end));
    return linked.full;
  }

  /** Signs the end of the chain and keeps it in the table and outside of it; null when nothing was linked since. */
  async checkpoint(): Promise<AuditCheckpoint | null> {
    return this.transactions.run(this.callers.system(), async (transaction) => {
      const end = await this.chain.end(transaction);
      if (end.no === 0 || end.no === (await this.chain.lastCheckpoint(transaction))) return null;
      const checkpoint = await this.signed(end);
      await this.chain.keepCheckpoint(transaction, checkpoint);
      await appendCheckpoint(this.environment.dataDirectory, checkpoint);
      return checkpoint;
    });
  }

  private async signed({ no, hash }: ChainEnd): Promise<AuditCheckpoint> {
    this.key ??= signingKey(this.environment.dataDirectory);
    return signCheckpoint({ no, hash, at: this.clock.now() }, await this.key);
  }
}
