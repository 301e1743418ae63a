import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seedBuiltInRoles } from './seed-builtin-roles.js';

/** The roles are there before the first start, for the command line and the demo city. */
export class BuiltInRoles1763600013000 implements MigrationInterface {
  name = 'BuiltInRoles1763600013000';

  async up(runner: QueryRunner): Promise<void> {
    await seedBuiltInRoles({ query: (statement, values = []) => runner.query(statement, [...values]) });
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}
