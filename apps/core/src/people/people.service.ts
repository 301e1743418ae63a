import { Injectable } from '@nestjs/common';
import type { AgencyReference, PersonAction, PersonCard } from '@tessera/contracts';
import { Agencies, type Caller, Clock, Enablement, Parameters, ProblemError } from '@tessera/sdk';
import { activeAgencyOf } from '../identity/caller-identity.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { PeopleSearchRepository } from './people-search.repository.js';

/** What colleagues see of one another. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly repository: PeopleSearchRepository,
    private readonly agencies: Agencies,
    private readonly parameters: Parameters,
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  /** 404 for who is not active or not for the caller to see: neither may be told from a person who never was. */
  async card(caller: Caller, id: string): Promise<PersonCard> {
    const [found, posts] = await Promise.all([
      this.repository.card(caller, id),
      this.repository.posts(id, this.clock.now()),
    ]);
    if (!found) throw ProblemError.of('not-found');
    const { account, name, title, picture, agencyId, unitId, officePhone } = found;
    const domain = this.parameters.get<string>('people.mail-domain').trim();
    return {
      id,
      account,
      name,
      title,
      picture,
      ...this.place(agencyId, unitId),
      posts: posts.flatMap(({ nodeId, title }) => {
        const agency = activeAgencyOf(this.agencies, nodeId);
        return agency ? [{ ...this.place(agency.id, nodeId), title }] : [];
      }),
      officePhone,
      mail: domain ? `${account}@${domain}` : null,
      actions: this.actions(caller, { id, account }),
    };
  }

  private place(agencyId: string, unitId: string): Pick<PersonCard, 'agency' | 'unit'> {
    return { agency: this.reference(agencyId), unit: unitId === agencyId ? null : this.reference(unitId) };
  }

  private reference(nodeId: string): AgencyReference {
    const { id, code, name, shortName } = this.agencies.byId(nodeId) ?? {
      id: nodeId,
      code: '',
      name: '',
      shortName: '',
    };
    return { id, code, name, shortName };
  }

  private actions(caller: Caller, person: { id: string; account: string }): PersonAction[] {
    return this.catalogue
      .ready()
      .filter(({ id }) => this.enablement.isEnabled(id, caller.agencyId))
      .flatMap(({ id: plugin, manifest }) =>
        manifest.personActions
          .filter(({ permission }) => !permission || caller.ability.can(permission[0], permission[1]))
          .map(({ id, label, icon, to }) => ({ plugin, id, label, icon, to: filledIn(to, person) })),
      );
  }
}

const filledIn = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(id|account)\}/g, (_all, name: string) => encodeURIComponent(values[name] ?? ''));
