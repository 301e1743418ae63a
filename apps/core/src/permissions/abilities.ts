import type { MongoAbility } from '@casl/ability';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { SessionView } from '@tessera/contracts';
import { Agencies, Clock, Enablement } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { abilityOf } from './ability.js';
import { CachedAbilities, type CallerIdentity, type KnownAbility } from './cached-abilities.js';
import { GrantsInForceRepository } from './grants/grants-in-force.repository.js';
import { browserRules } from './rules/browser-rules.js';
import { staffRole } from './rules/builtin-roles.js';
import { type GrantInForce, grantedRules } from './rules/granted-rules.js';
import { RoleRules } from './rules/role-rules.js';
import { anyGrantsTopic, grantsTopic, rolesTopic } from './topics.js';

export type { CallerIdentity } from './cached-abilities.js';

/** What an account may, for its `Caller` and for its browser. */
export interface CallerAbility {
  ability: MongoAbility;
  /** Keys of the roles in force. */
  roles: string[];
  /** Rules for the browser, without those of plugins that are off for the own agency. */
  rules: SessionView['permissions'];
  /** When the earliest grant ends; null: no grant has an end. */
  validUntil: Date | null;
}

/** Abilities of accounts from the roles granted to them, remembered until a role, a grant or the tree changes. */
@Injectable()
export class Abilities implements OnModuleInit {
  private readonly cache: CachedAbilities;
  private enablement: Enablement | undefined;

  constructor(
    private readonly roleRules: RoleRules,
    private readonly grants: GrantsInForceRepository,
    private readonly agencies: Agencies,
    private readonly epochs: Epochs,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
  ) {
    this.cache = new CachedAbilities(agencies);
  }

  onModuleInit(): void {
    this.epochs.on(rolesTopic, () => {
      this.roleRules.forget();
      this.cache.clear();
    });
    this.epochs.on(anyGrantsTopic, (topic) => this.cache.forget(topic.slice(grantsTopic('').length)));
  }

  async forCaller(identity: CallerIdentity): Promise<CallerAbility> {
    const { ability, roles, granted, validUntil } = await this.known(identity);
    // the switches' room asks for access itself, so it can be had only once everything stands
    this.enablement ??= this.modules.get(Enablement, { strict: false });
    const isOn = (plugin: string) => this.enablement!.isEnabled(plugin, identity.agencyId);
    return { ability, roles, rules: browserRules(granted, isOn), validUntil };
  }

  /** The same with every single rule and its origin, for explanations. */
  async known(identity: CallerIdentity): Promise<KnownAbility> {
    // without the listener nobody says that a role was taken away
    if (!this.epochs.connected) {
      this.roleRules.forget();
      this.cache.clear();
      return this.load(identity);
    }
    const held = this.cache.get(identity, this.clock.now());
    if (held) return held;
    const generation = this.cache.generation;
    const loaded = await this.load(identity);
    if (generation === this.cache.generation) this.cache.put(identity, loaded);
    return loaded;
  }

  private async load(identity: CallerIdentity): Promise<KnownAbility> {
    const [grants, rules] = await Promise.all([
      this.grants.of(identity.accountId, this.clock.now()),
      this.roleRules.byRole(),
    ]);
    const scopes = new Map<string, readonly string[]>();
    const scopeOf = ({ agencyId, withSubordinates }: GrantInForce) => {
      if (agencyId === null) return null;
      if (!withSubordinates) return [agencyId];
      const subtree = this.agencies.subtree(agencyId);
      scopes.set(agencyId, subtree);
      return subtree;
    };
    const granted = grantedRules(grants, (role) => rules.get(role) ?? [], identity, scopeOf);
    const ends = grants.flatMap(({ endsAt }) => (endsAt ? [endsAt.getTime()] : []));
    return {
      granted,
      ability: abilityOf(granted.map(({ rule }) => rule)),
      roles: [...new Set([staffRole, ...grants.map(({ role }) => role)])],
      validUntil: ends.length > 0 ? new Date(Math.min(...ends)) : null,
      scopes,
    };
  }
}
