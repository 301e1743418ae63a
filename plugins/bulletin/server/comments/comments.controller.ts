import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { pageOf } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { versionQuery } from '../notices/notice-input.schemas.js';
import * as schemas from './comment.schemas.js';
import { CommentModerationService } from './comment-moderation.service.js';
import { CommentWritingService } from './comment-writing.service.js';
import { CommentsService } from './comments.service.js';

const id = z.uuid('not-an-id');

/** Comments on notices and replies to them. Who may read a notice may read them; the services judge the rest. */
@Controller()
export class CommentsController {
  constructor(
    private readonly comments: CommentsService,
    private readonly writing: CommentWritingService,
    private readonly moderation: CommentModerationService,
  ) {}

  @Get('notices/:id/comments')
  @Permission('read', 'Notice')
  @Answer(pageOf(schemas.commentItem))
  list(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Query({ schema: schemas.commentsQuery }) query: schemas.CommentsQuery,
  ) {
    return this.comments.list(caller, noticeId, query);
  }

  @Post('notices/:id/comments')
  @Permission('comment', 'Notice')
  @Answer(schemas.replyItem, { status: 201 })
  add(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: schemas.newComment }) input: schemas.NewComment,
  ) {
    return this.writing.add(caller, noticeId, input);
  }

  @Get('comments/:id/replies')
  @Permission('read', 'Notice')
  @Answer(pageOf(schemas.replyItem))
  replies(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) commentId: string,
    @Query({ schema: schemas.commentsQuery }) query: schemas.CommentsQuery,
  ) {
    return this.comments.replies(caller, commentId, query);
  }

  @Patch('comments/:id')
  @Permission('comment', 'Notice')
  @Answer(schemas.replyItem)
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) commentId: string,
    @Body({ schema: schemas.commentChange }) input: schemas.CommentChange,
  ) {
    return this.writing.change(caller, commentId, input);
  }

  @Delete('comments/:id')
  @Permission('comment', 'Notice')
  @NoContent()
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) commentId: string,
    @Query({ schema: versionQuery }) { version }: z.infer<typeof versionQuery>,
  ) {
    return this.writing.remove(caller, commentId, version);
  }

  /** A moderator takes it from view; its author is told why. */
  @Post('comments/:id/hide')
  @Permission('moderate', 'Notice')
  @Answer(schemas.replyItem)
  hide(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) commentId: string,
    @Body({ schema: schemas.hiding }) { reason }: schemas.Hiding,
  ) {
    return this.moderation.hide(caller, commentId, reason);
  }

  @Post('comments/:id/show')
  @Permission('moderate', 'Notice')
  @Answer(schemas.replyItem)
  show(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) commentId: string) {
    return this.moderation.show(caller, commentId);
  }
}
