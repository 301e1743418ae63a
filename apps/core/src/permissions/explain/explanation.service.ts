import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Access, Agencies, type Caller, Enablement, ProblemError } from '@tessera/sdk';
import { identityAt } from '../../identity/caller-identity.js';
import { Abilities } from '../abilities.js';
import type { CallerIdentity } from '../cached-abilities.js';
import { type NamedAccount, NamedAccountsRepository } from '../grants/named-accounts.repository.js';
import { KnownSubjects } from '../roles/known-subjects.js';
import { ExplanationRepository } from './explanation.repository.js';
import type { ExplainedRule, Explanation, ExplanationQuery } from './explanation.schemas.js';
import { type JudgedRule, judge } from './judgement.js';
import { RecordLookups } from './record-lookups.js';

/** What is judged; null: the record does not exist. */
interface Asked {
  level: Explanation['level'];
  record: object | undefined | null;
}

/** OR-6: may account X do Y on Z, by which rule and role, and who gave it when. */
@Injectable()
export class ExplanationService {
  constructor(
    private readonly accounts: NamedAccountsRepository,
    private readonly abilities: Abilities,
    private readonly agencies: Agencies,
    private readonly lookups: RecordLookups,
    private readonly subjects: KnownSubjects,
    private readonly repository: ExplanationRepository,
    private readonly access: Access,
    private readonly modules: ModuleRef,
  ) {}

  async explain(caller: Caller, query: ExplanationQuery): Promise<Explanation> {
    const { action, subject, id } = query;
    const account = await this.accounts.find(query.account);
    // an account out of reach answers like one that is not there
    if (!account || !this.access.may(caller, 'read', 'Explanation', { agencyId: account.agencyId }))
      throw ProblemError.of('not-found');
    const asked = await this.asked(query);
    const known = await this.abilities.known(this.identityOf(account));
    const judged = judge(known, action, subject, asked.record ?? undefined);
    const plugin = (await this.subjects.all()).find((one) => one.subject === subject && one.plugin !== 'core')?.plugin;
    const reason = this.reasonOf(account, plugin, asked, judged);
    const { id: accountId, account: name, name: person, state } = account;
    return {
      account: { id: accountId, account: name, name: person, state, agency: this.reference(account.agencyId) },
      action,
      subject,
      id: id ?? null,
      plugin: plugin ?? null,
      allowed: reason === 'allowed-by-rule',
      reason,
      level: asked.level,
      rules: await this.rulesOf(judged),
    };
  }

  private async asked({ subject, id, agency }: ExplanationQuery): Promise<Asked> {
    const lookup = id === undefined ? undefined : this.lookups.of(subject);
    if (id !== undefined && lookup) return { level: 'record', record: await lookup.recordFor(id) };
    if (agency === undefined) return { level: 'subject', record: undefined };
    const node = this.agencies.byCode(agency);
    if (!node) throw ProblemError.invalid([{ path: 'agency', message: 'unknown agency', code: 'unknown-agency' }]);
    return { level: 'agency', record: { agencyId: node.id } };
  }

  private identityOf({ id, agencyId, unitId }: NamedAccount): CallerIdentity {
    const own = this.agencies.ownAgency(unitId)?.id ?? agencyId;
    return identityAt(this.agencies, id, { agencyId: own, unitId });
  }

  private reasonOf(
    { state, agencyId }: NamedAccount,
    plugin: string | undefined,
    { record }: Asked,
    judged: readonly JudgedRule[],
  ): Explanation['reason'] {
    if (state !== 'active') return 'account-not-active';
    const enablement = this.modules.get(Enablement, { strict: false });
    if (plugin && !enablement.isEnabled(plugin, agencyId)) return 'plugin-off';
    if (record === null) return 'record-not-found';
    const decisive = judged.find((one) => one.decisive);
    if (decisive) return decisive.granted.rule.inverted ? 'forbidden-by-rule' : 'allowed-by-rule';
    return judged.some(({ granted }) => !granted.rule.inverted) ? 'no-matching-rule' : 'no-rule';
  }

  private async rulesOf(judged: readonly JudgedRule[]): Promise<ExplainedRule[]> {
    const [names, origins] = await Promise.all([
      this.repository.roleNames([...new Set(judged.map(({ granted }) => granted.role))]),
      this.repository.origins(judged.flatMap(({ granted }) => granted.grant?.id ?? [])),
    ]);
    return judged.map(({ granted: { source, role, grant }, matches, decisive }) => {
      const origin = grant ? origins.get(grant.id) : undefined;
      return {
        decisive,
        matches,
        effect: source.inverted ? 'forbids' : 'allows',
        action: source.action,
        subject: source.subject,
        conditions: source.conditions,
        plugin: source.plugin,
        role: { key: role, name: names.get(role) ?? { 'zh-Hant': role, en: role } },
        grant:
          grant && origin
            ? {
                id: grant.id,
                agency: grant.agencyId ? this.reference(grant.agencyId) : null,
                withSubordinates: grant.withSubordinates,
                endsAt: grant.endsAt?.toISOString() ?? null,
                grantedAt: origin.grantedAt.toISOString(),
                grantedBy: origin.grantedBy,
              }
            : null,
      };
    });
  }

  private reference(agencyId: string) {
    const agency = this.agencies.byId(agencyId);
    return agency ? { id: agency.id, code: agency.code, name: agency.name, shortName: agency.shortName } : null;
  }
}
