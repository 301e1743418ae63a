import { Global, Module } from '@nestjs/common';
import { AskableRoles } from './askable-roles.js';
import { AskableRolesRepository } from './askable-roles.repository.js';
import { RoleRequestDecisions } from './role-request-decisions.js';
import { RoleRequestReviewsRepository } from './role-request-reviews.repository.js';
import { RoleRequestsController } from './role-requests.controller.js';
import { RoleRequestsQueue } from './role-requests.queue.js';
import { RoleRequestsRepository } from './role-requests.repository.js';
import { RoleRequestsService } from './role-requests.service.js';

/** Asking for roles: who asks, who decides, and what the decision brings. */
@Global()
@Module({
  controllers: [RoleRequestsController],
  providers: [
    AskableRoles,
    AskableRolesRepository,
    RoleRequestDecisions,
    RoleRequestReviewsRepository,
    RoleRequestsQueue,
    RoleRequestsRepository,
    RoleRequestsService,
  ],
})
export class RoleRequestsModule {}
