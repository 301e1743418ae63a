import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  newId,
  newTokenSecret,
  PortalAddress,
  ProblemError,
  qrCodePicture,
  Transactions,
  tokenSecretHash,
} from '@tessera/sdk';
import { ResourceReader } from '../resources/resource-reader.js';
import type { Display, MadeDisplay, NewDisplay } from './display.schemas.js';
import { checkInAddress, displayAddress } from './display-addresses.js';
import { hasNoDoor, tooManyDisplays } from './display-problems.js';
import { type DoorSecret, DoorSecretsRepository } from './door-secrets.repository.js';

const mostOfResource = 20;

/** Door displays and printed codes of a resource: made, listed and revoked by who keeps it. */
@Injectable()
export class DisplaysService {
  constructor(
    private readonly secrets: DoorSecretsRepository,
    private readonly resources: ResourceReader,
    private readonly transactions: Transactions,
    private readonly portal: PortalAddress,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, resourceId: string): Promise<{ items: Display[] }> {
    await this.resources.readable(caller, resourceId, 'display');
    return { items: (await this.secrets.ofResource(resourceId)).map(viewOf) };
  }

  /** The secret is told this once; only its hash is kept. */
  make(caller: Caller, resourceId: string, { purpose, label }: NewDisplay): Promise<MadeDisplay> {
    return this.transactions.run(caller, async (transaction) => {
      const resource = await this.resources.locked(transaction, caller, resourceId, 'display');
      if (resource.kind === 'driver') throw hasNoDoor();
      if ((await this.secrets.count(transaction, resourceId)) >= mostOfResource) throw tooManyDisplays(mostOfResource);
      const secret = newTokenSecret();
      const made: DoorSecret = {
        id: newId(),
        resourceId,
        purpose,
        label,
        hash: tokenSecretHash(secret),
        madeBy: caller.accountId,
        madeByName: caller.name,
        madeAt: this.clock.now(),
        lastUsedOn: null,
      };
      await this.secrets.insert(transaction, made);
      const after = { resource: resource.name, purpose, label };
      const { agencyId } = resource;
      transaction.audit({ action: 'display.make', subject: 'Display', subjectId: made.id, agencyId, after });
      const path = purpose === 'display' ? displayAddress(secret) : checkInAddress(secret);
      const address = this.portal.of(path);
      return { display: viewOf(made), secret, address, picture: await qrCodePicture(address) };
    });
  }

  async revoke(caller: Caller, id: string): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      const secret = await this.secrets.byId(id, transaction);
      if (!secret) throw ProblemError.of('not-found');
      const resource = await this.resources.readable(caller, secret.resourceId, 'display', transaction);
      if (!(await this.secrets.revoke(transaction, id, this.clock.now()))) throw ProblemError.of('not-found');
      const before = { resource: resource.name, purpose: secret.purpose, label: secret.label };
      const { agencyId } = resource;
      transaction.audit({ action: 'display.revoke', subject: 'Display', subjectId: id, agencyId, before });
    });
  }
}

const viewOf = ({ id, purpose, label, madeByName, madeAt, lastUsedOn }: DoorSecret): Display => ({
  id,
  purpose,
  label,
  madeBy: madeByName,
  madeAt: madeAt.toISOString(),
  lastUsedOn,
});
