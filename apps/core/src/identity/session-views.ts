import { Injectable } from '@nestjs/common';
import type { AgencyReference, SessionView } from '@tessera/contracts';
import { Agencies, type Caller, Clock, Enablement, Parameters, ProblemError } from '@tessera/sdk';
import { Abilities } from '../permissions/abilities.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { passwordDaysLeft } from './passwords/password-age.js';
import { SessionViewsRepository } from './session-views.repository.js';

/** What a signed-in browser or script learns of itself: who, where, what is allowed, which plugins are on. */
@Injectable()
export class SessionViews {
  constructor(
    private readonly repository: SessionViewsRepository,
    private readonly agencies: Agencies,
    private readonly abilities: Abilities,
    private readonly enablement: Enablement,
    private readonly catalogue: PluginCatalogue,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async of(caller: Caller): Promise<SessionView> {
    const subtreeIds = this.agencies.subtree(caller.agencyId);
    const [row, { rules }] = await Promise.all([
      this.repository.row(caller.accountId, caller.sessionId),
      this.abilities.forCaller({ ...caller, subtreeIds }),
    ]);
    if (!row) throw ProblemError.of('not-signed-in');
    const now = this.clock.now();
    const { title, picture, passwordChangedAt, mustChange, idleUntil, ...preferences } = row;
    const validDays = this.parameters.get<number>('identity.password-days');
    return {
      account: caller.account,
      accountId: caller.accountId,
      person: { name: caller.name, title, picture },
      ...this.placeOf(caller),
      roles: [...caller.roles],
      permissions: rules,
      plugins: this.catalogue.ids().filter((id) => this.enablement.isEnabled(id, caller.agencyId)),
      preferences,
      passwordDaysLeft: mustChange ? 0 : passwordDaysLeft(passwordChangedAt, validDays, now),
      expiresAt: (idleUntil ?? now).toISOString(),
    };
  }

  /** Own agency, and the unit when the person belongs to one. */
  placeOf({ agencyId, unitId }: Caller): Pick<SessionView, 'agency' | 'unit'> {
    const agency = this.reference(agencyId);
    if (!agency) throw ProblemError.of('not-signed-in');
    return { agency, unit: unitId === agencyId ? null : this.reference(unitId) };
  }

  private reference(id: string): AgencyReference | null {
    const node = this.agencies.byId(id);
    return node ? { id: node.id, code: node.code, name: node.name, shortName: node.shortName } : null;
  }
}
