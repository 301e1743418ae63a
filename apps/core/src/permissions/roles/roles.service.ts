import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import {
  Access,
  type Caller,
  Clock,
  decodeCursor,
  encodeCursor,
  newId,
  ProblemError,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { rolesTopic } from '../topics.js';
import { KnownSubjects } from './known-subjects.js';
import type { NewRole, RolePatch, RoleQuery, RoleRuleInput, RoleView } from './role.schemas.js';
import { type RoleRow, RolesRepository } from './roles.repository.js';

/** Roles: all can be read, those made by administrators can be made, changed and deleted. */
@Injectable()
export class RolesService {
  constructor(
    private readonly repository: RolesRepository,
    private readonly subjects: KnownSubjects,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { cursor, limit }: RoleQuery): Promise<Page<RoleView>> {
    this.access.assert(caller, 'read', 'Role');
    const [after] = cursor ? decodeCursor(cursor, 'roles', ['string']) : [];
    const rows = await this.repository.list(this.clock.now(), after ?? null, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: last && rows.length > limit ? encodeCursor([last.key], 'roles') : null };
  }

  async detail(caller: Caller, key: string): Promise<RoleView> {
    this.access.assert(caller, 'read', 'Role');
    return this.found(await this.repository.byKey(key, this.clock.now()));
  }

  async create(caller: Caller, { key, name, rules }: NewRole): Promise<RoleView> {
    this.access.assert(caller, 'create', 'Role');
    const pluginOf = await this.check(rules);
    await this.transactions.run(caller, async (tx) => {
      const id = newId();
      if (!(await this.repository.insert(tx, { id, key, name }))) throw ProblemError.of('duplicate-role', { key });
      await this.repository.replaceRules(tx, id, rules, pluginOf);
      this.note(tx, 'role.create', key, undefined, { key, name, rules });
    });
    return this.detail(caller, key);
  }

  async update(caller: Caller, key: string, { name, rules, version }: RolePatch): Promise<RoleView> {
    this.access.assert(caller, 'update', 'Role');
    const pluginOf = await this.check(rules ?? []);
    await this.transactions.run(caller, async (tx) => {
      const role = await this.editable(tx, key, version);
      await this.repository.rename(tx, role.id, name ?? role.name);
      if (rules) await this.repository.replaceRules(tx, role.id, rules, pluginOf);
      this.note(
        tx,
        'role.update',
        key,
        { ...(name ? { name: role.name } : {}), ...(rules ? { rules: role.rules } : {}) },
        { name, rules },
      );
    });
    return this.detail(caller, key);
  }

  /** 409 while anybody holds it: taking a role away is an act of its own, on each grant. */
  async remove(caller: Caller, key: string): Promise<void> {
    this.access.assert(caller, 'delete', 'Role');
    await this.transactions.run(caller, async (tx) => {
      const role = await this.editable(tx, key, undefined);
      if (role.grants > 0) throw ProblemError.of('role-in-use', { grants: role.grants });
      await this.repository.remove(tx, role.id);
      this.note(tx, 'role.delete', key, { name: role.name, rules: role.rules }, undefined);
    });
  }

  private async check(rules: readonly RoleRuleInput[]): Promise<(subject: string) => string> {
    const known = await this.subjects.all();
    const errors = KnownSubjects.errors(rules, known);
    if (errors.length > 0) throw ProblemError.invalid(errors);
    return (subject) => known.find((one) => one.subject === subject)?.plugin ?? 'core';
  }

  private found(role: RoleRow | undefined): RoleRow {
    if (!role) throw ProblemError.of('not-found');
    return role;
  }

  private async editable(tx: Transaction, key: string, version: number | undefined): Promise<RoleRow> {
    const role = this.found(await this.repository.lock(tx, key, this.clock.now()));
    if (!role.editable) throw ProblemError.of('role-fixed');
    if (version !== undefined && version !== role.version) {
      const { id: _id, ...current } = role;
      throw ProblemError.of('conflict', { current });
    }
    return role;
  }

  private note(tx: Transaction, action: string, key: string, before: unknown, after: unknown): void {
    tx.audit({ action, subject: 'Role', subjectId: key, agencyId: null, before, after });
    tx.touch(rolesTopic);
  }
}
