import { Inject, Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import { LOGGER, type Logger } from '../../boot/logger.js';
import { validateConditions } from '../conditions/validate-conditions.js';
import type { RoleRule } from './granted-rules.js';

const allRules = {
  name: 'permissions-role-rules',
  text: `select r.key as role, u.id, u.plugin, u.action, u.subject, u.conditions, u.inverted
         from core.role_rule u join core.role r on r.id = u.role_id order by u.id`,
};

/** The rules of every role, in memory. A few hundred rows at most. */
@Injectable()
export class RoleRules {
  private rules: Promise<Map<string, RoleRule[]>> | undefined;

  constructor(
    private readonly sql: Sql,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Rules by key of role, as of the last `forget`. */
  byRole(): Promise<ReadonlyMap<string, readonly RoleRule[]>> {
    if (this.rules) return this.rules;
    const reading = this.read();
    this.rules = reading;
    // a failed read must not be remembered
    reading.catch(() => {
      if (this.rules === reading) this.rules = undefined;
    });
    return reading;
  }

  forget(): void {
    this.rules = undefined;
  }

  private async read(): Promise<Map<string, RoleRule[]>> {
    const rows = await this.sql.query<RoleRule & { role: string }>(allRules);
    const byRole = new Map<string, RoleRule[]>();
    for (const { role, ...rule } of rows) {
      const sound = this.sound(rule);
      if (sound) byRole.set(role, [...(byRole.get(role) ?? []), sound]);
    }
    return byRole;
  }

  /** A rule that was not saved by us and makes no sense: it allows nothing, or forbids all that it is about. */
  private sound(rule: RoleRule): RoleRule | undefined {
    if (!rule.conditions || validateConditions(rule.conditions).length === 0) return rule;
    this.logger.error({ rule: rule.id, subject: rule.subject }, 'a permission rule has conditions that cannot be read');
    return rule.inverted ? { ...rule, conditions: null } : undefined;
  }
}
