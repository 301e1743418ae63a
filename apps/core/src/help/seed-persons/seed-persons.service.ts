import { Injectable } from '@nestjs/common';
import type { NewSeedPerson, SeedPersons } from '@tessera/contracts';
import {
  Access,
  Agencies,
  type AgencyNode,
  type Caller,
  Parameters,
  ProblemError,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { SeedPersonsRepository } from './seed-persons.repository.js';

/** 種子人員: whom people of an agency ask first. */
@Injectable()
export class SeedPersonsService {
  constructor(
    private readonly repository: SeedPersonsRepository,
    private readonly agencies: Agencies,
    private readonly parameters: Parameters,
    private readonly access: Access,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, code: string | undefined): Promise<SeedPersons> {
    const agency = this.agency(caller, 'read', code ?? caller.agencyCode);
    return {
      agency: { code: agency.code, name: agency.name },
      most: this.parameters.get('help.seed-persons'),
      items: await this.repository.of(agency.id),
    };
  }

  /** 409 `seed-persons-full` with who they are when the agency has as many as it may. */
  async name(caller: Caller, { agency: code, person }: NewSeedPerson): Promise<SeedPersons> {
    const agency = this.agency(caller, 'create', code);
    const most = this.parameters.get<number>('help.seed-persons');
    await this.write(caller, 'seed-person.name', agency, person, async (transaction) => {
      const named = await this.repository.held(transaction, agency.id);
      if (named.length >= most && !named.some(({ id }) => id === person))
        throw ProblemError.of('seed-persons-full', { most, people: named.map(({ name }) => name) });
      if (!(await this.repository.insert(transaction, agency.id, person, caller.accountId)))
        throw ProblemError.invalid([{ path: 'person', message: 'nobody of this agency', code: 'unknown-account' }]);
    });
    return this.list(caller, code);
  }

  async release(caller: Caller, code: string, person: string): Promise<void> {
    const agency = this.agency(caller, 'delete', code);
    await this.write(caller, 'seed-person.release', agency, person, async (transaction) => {
      if (!(await this.repository.remove(transaction, agency.id, person))) throw ProblemError.of('not-found');
    });
  }

  /** An agency that the caller may not `action` is as unknown as one that does not exist. */
  private agency(caller: Caller, action: string, code: string): AgencyNode {
    const agency = this.agencies.byCode(code);
    if (!agency || agency.kind === 'unit') throw ProblemError.of('not-found');
    this.access.assert(caller, action, 'SeedPerson', { agencyId: agency.id }, true);
    return agency;
  }

  private async write(
    caller: Caller,
    action: string,
    { id: agencyId }: AgencyNode,
    person: string,
    act: (transaction: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      await act(transaction);
      transaction.audit({ action, subject: 'SeedPerson', subjectId: person, agencyId });
    });
  }
}
