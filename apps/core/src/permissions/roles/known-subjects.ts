import { Injectable } from '@nestjs/common';
import type { FieldError } from '@tessera/contracts';
import { Sql } from '@tessera/sdk';
import { coreSubjects, type SubjectDeclaration } from '../rules/core-subjects.js';
import type { RoleRuleInput } from './role.schemas.js';

export interface KnownSubject extends SubjectDeclaration {
  plugin: string;
}

interface ManifestSubjects {
  id: string;
  permissions: { subject: string; name: KnownSubject['name']; actions: string[] }[] | null;
}

/** Every subject that rules may be about: the core's and those that installed plugins declare. */
@Injectable()
export class KnownSubjects {
  constructor(private readonly sql: Sql) {}

  async all(): Promise<KnownSubject[]> {
    const rows = await this.sql.query<ManifestSubjects>({
      name: 'permissions-plugin-subjects',
      text: `select id, manifest->'permissions' as permissions from core.plugin where state <> 'absent' order by id`,
    });
    return [
      ...coreSubjects.map((one) => ({ ...one, plugin: 'core' })),
      ...rows.flatMap(({ id, permissions }) =>
        (permissions ?? []).map(({ subject, name, actions }) => ({ subject, name, actions, plugin: id })),
      ),
    ];
  }

  /** What is wrong with rules that name unknown subjects or actions; a misspelt rule would silently do nothing. */
  static errors(rules: readonly RoleRuleInput[], known: readonly KnownSubject[]): FieldError[] {
    const bySubject = new Map(known.map((one) => [one.subject, one]));
    return rules.flatMap(({ subject, action }, at) => {
      if (subject === 'all') return [];
      const declared = bySubject.get(subject);
      if (!declared) return [{ path: `rules.${at}.subject`, message: 'unknown subject', code: 'unknown-subject' }];
      return action.flatMap((one, index) =>
        one === 'manage' || declared.actions.includes(one)
          ? []
          : [{ path: `rules.${at}.action.${index}`, message: `not an action of ${subject}`, code: 'unknown-action' }],
      );
    });
  }
}
