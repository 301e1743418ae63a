import { Module } from '@nestjs/common';
import { AccountActsController } from './account-acts.controller.js';
import { AccountActsService } from './account-acts.service.js';
import { AccountEditingService } from './account-editing.service.js';
import { AccountListRepository } from './account-list.repository.js';
import { AccountListsService } from './account-lists.service.js';
import { AccountRecordsRepository } from './account-records.repository.js';
import { AccountRules } from './account-rules.js';
import { AccountViews } from './account-views.js';
import { AccountsController } from './accounts.controller.js';

/** Administration of accounts; signing in and one's own account are `identity`'s. */
@Module({
  controllers: [AccountsController, AccountActsController],
  providers: [
    AccountListRepository,
    AccountRecordsRepository,
    AccountViews,
    AccountRules,
    AccountListsService,
    AccountEditingService,
    AccountActsService,
  ],
  exports: [AccountRecordsRepository, AccountRules],
})
export class AccountsModule {}
