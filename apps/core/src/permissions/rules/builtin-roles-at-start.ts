import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '@tessera/sdk';
import { Callers } from '../../identity/callers.js';
import { rolesTopic } from '../topics.js';
import { seedBuiltInRoles } from './seed-builtin-roles.js';

/** A new version of the portal brings its own rules; the first worker to start writes them. */
@Injectable()
export class BuiltInRolesAtStart implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly callers: Callers,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.transactions.run(this.callers.system(), async (tx) => {
      if (!(await seedBuiltInRoles(tx))) return;
      tx.audit({ action: 'role.update', subject: 'Role', subjectId: 'built-in', agencyId: null });
      tx.touch(rolesTopic);
    });
  }
}
