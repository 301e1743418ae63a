import type { MongoAbility } from '@casl/ability';
import type { Agencies } from '@tessera/sdk';
import type { CallerValues } from './conditions/caller-values.js';
import type { GrantedRule } from './rules/granted-rules.js';

/** Whose ability: the account and the values that its rules may ask for. */
export interface CallerIdentity extends Omit<CallerValues, 'scopeIds'> {
  /** Values of the main post while another one acts: those that the rules of granted roles ask for. */
  main?: CallerIdentity;
}

export interface KnownAbility {
  granted: readonly GrantedRule[];
  ability: MongoAbility;
  roles: string[];
  validUntil: Date | null;
  /** Subtrees that went into the rules, by their top. */
  scopes: ReadonlyMap<string, readonly string[]>;
}

interface Entry extends KnownAbility {
  identity: CallerIdentity;
}

const most = 10_000;

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((value, at) => value === b[at]));

const sameIdentity = (a: CallerIdentity, b: CallerIdentity): boolean =>
  samePlace(a, b) && (a.main && b.main ? samePlace(a.main, b.main) : a.main === b.main);

const samePlace = (a: CallerIdentity, b: CallerIdentity): boolean =>
  a.agencyId === b.agencyId &&
  a.unitId === b.unitId &&
  sameList(a.audienceKeys, b.audienceKeys) &&
  sameList(a.subtreeIds, b.subtreeIds);

/** Abilities by account. An entry counts only for the same identity, the same tree and until its first grant ends. */
export class CachedAbilities {
  private readonly entries = new Map<string, Entry>();
  /** Changes whenever something is forgotten: what was loading then is already old. */
  generation = 0;

  constructor(private readonly agencies: Agencies) {}

  get(identity: CallerIdentity, now: Date): KnownAbility | undefined {
    const entry = this.entries.get(identity.accountId);
    if (!entry || !sameIdentity(entry.identity, identity)) return undefined;
    if (entry.validUntil && entry.validUntil <= now) return undefined;
    for (const [top, members] of entry.scopes) if (!sameList(this.agencies.subtree(top), members)) return undefined;
    return entry;
  }

  put(identity: CallerIdentity, known: KnownAbility): void {
    this.entries.delete(identity.accountId);
    if (this.entries.size >= most) this.entries.delete(this.entries.keys().next().value as string);
    this.entries.set(identity.accountId, { ...known, identity });
  }

  forget(accountId: string): void {
    this.generation++;
    this.entries.delete(accountId);
  }

  clear(): void {
    this.generation++;
    this.entries.clear();
  }
}
