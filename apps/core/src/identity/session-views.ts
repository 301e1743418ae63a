import { Injectable } from '@nestjs/common';
import type { AgencyReference, SessionView } from '@tessera/contracts';
import { Agencies, type Caller, Clock, Enablement, Parameters, ProblemError } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { passwordDaysLeft } from './passwords/password-age.js';
import { SessionViewsRepository } from './session-views.repository.js';

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String);

/** What a signed-in browser or script learns of itself: who, where, what is allowed, which plugins are on. */
@Injectable()
export class SessionViews {
  constructor(
    private readonly repository: SessionViewsRepository,
    private readonly agencies: Agencies,
    private readonly enablement: Enablement,
    private readonly catalogue: PluginCatalogue,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async of(caller: Caller): Promise<SessionView> {
    const row = await this.repository.row(caller.accountId, caller.sessionId);
    const agency = this.agencyReference(caller.agencyId);
    if (!row || !agency) throw ProblemError.of('not-signed-in');
    const now = this.clock.now();
    const { title, passwordChangedAt, idleUntil, ...preferences } = row;
    return {
      account: caller.account,
      accountId: caller.accountId,
      person: { name: caller.name, title },
      agency,
      unit: caller.unitId === caller.agencyId ? null : this.agencyReference(caller.unitId),
      roles: [...caller.roles],
      permissions: caller.ability.rules.map(({ action, subject, conditions, inverted }) => ({
        action: listOf(action),
        subject: listOf(subject ?? 'all'),
        ...(conditions ? { conditions: conditions as Record<string, unknown> } : {}),
        ...(inverted ? { inverted } : {}),
      })),
      plugins: this.catalogue.ids().filter((id) => this.enablement.isEnabled(id, caller.agencyId)),
      preferences,
      passwordDaysLeft: passwordDaysLeft(passwordChangedAt, this.parameters.get('identity.password-days'), now),
      expiresAt: (idleUntil ?? now).toISOString(),
    };
  }

  private agencyReference(id: string): AgencyReference | null {
    const node = this.agencies.byId(id);
    return node ? { id: node.id, code: node.code, name: node.name, shortName: node.shortName } : null;
  }
}
