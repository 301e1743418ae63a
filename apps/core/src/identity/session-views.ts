import { Injectable } from '@nestjs/common';
import type { AgencyReference, SessionView } from '@tessera/contracts';
import { Agencies, type Caller, Clock, Enablement, Parameters, ProblemError } from '@tessera/sdk';
import { Abilities } from '../permissions/abilities.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { lastDayBefore } from '../posts/post-days.js';
import { activeAgencyOf, identityOf, mainPlaceOf } from './caller-identity.js';
import { passwordDaysLeft } from './passwords/password-age.js';
import { type HeldPost, SessionViewsRepository } from './session-views.repository.js';

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
    const now = this.clock.now();
    const [row, { rules }] = await Promise.all([
      this.repository.row(caller.accountId, caller.sessionId, now),
      this.abilities.forCaller(identityOf(this.agencies, caller)),
    ]);
    if (!row) throw ProblemError.of('not-signed-in');
    const { title, picture, passwordChangedAt, mustChange, idleUntil, posts, ...preferences } = row;
    const validDays = this.parameters.get<number>('identity.password-days');
    return {
      account: caller.account,
      accountId: caller.accountId,
      person: { name: caller.name, title: caller.post?.title || title, picture },
      ...this.placeOf(caller),
      posts: this.postsOf(caller, title, posts),
      roles: [...caller.roles],
      permissions: rules,
      plugins: this.catalogue.ids().filter((id) => this.enablement.isEnabled(id, caller.agencyId)),
      preferences,
      passwordDaysLeft: mustChange ? 0 : passwordDaysLeft(passwordChangedAt, validDays, now),
      expiresAt: (idleUntil ?? now).toISOString(),
    };
  }

  /** Main post and concurrent posts; none where there is nothing to choose. */
  private postsOf(caller: Caller, title: string, held: readonly HeldPost[]): SessionView['posts'] {
    const zone = this.parameters.get<string>('portal.time-zone');
    const concurrent = held.flatMap(({ id, nodeId, title, endsAt }) => {
      const agency = activeAgencyOf(this.agencies, nodeId);
      if (!agency) return [];
      const until = endsAt ? lastDayBefore(new Date(endsAt), zone) : null;
      const place = this.placeOf({ agencyId: agency.id, unitId: nodeId });
      return [{ id, ...place, title, until, acting: caller.post?.id === id }];
    });
    if (concurrent.length === 0) return [];
    const main = { id: null, ...this.placeOf(mainPlaceOf(caller)), title, until: null, acting: !caller.post };
    return [main, ...concurrent];
  }

  /** Own agency, and the unit when the person belongs to one. */
  placeOf({ agencyId, unitId }: Pick<Caller, 'agencyId' | 'unitId'>): Pick<SessionView, 'agency' | 'unit'> {
    const agency = this.reference(agencyId);
    if (!agency) throw ProblemError.of('not-signed-in');
    return { agency, unit: unitId === agencyId ? null : this.reference(unitId) };
  }

  private reference(id: string): AgencyReference | null {
    const node = this.agencies.byId(id);
    return node ? { id: node.id, code: node.code, name: node.name, shortName: node.shortName } : null;
  }
}
