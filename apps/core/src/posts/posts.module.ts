import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ActingPostController } from './acting-post.controller.js';
import { ActingPostService } from './acting-post.service.js';
import { PostsController } from './posts.controller.js';
import { PostsRepository } from './posts.repository.js';
import { PostsService } from './posts.service.js';

/** Concurrent posts (兼任): who has which, and in which one a session acts. */
@Module({
  imports: [AccountsModule],
  controllers: [ActingPostController, PostsController],
  providers: [ActingPostService, PostsRepository, PostsService],
})
export class PostsModule {}
