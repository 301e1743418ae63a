import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { pageOf, total } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { AudienceSizeRepository } from '../audience/audience-size.repository.js';
import { keyOfAudience } from '../audience/notice-audience.js';
import { ReceiptsService } from '../receipts/receipts.service.js';
import { CopyNoticeService } from './copy-notice.service.js';
import * as answers from './notice.schemas.js';
import * as inputs from './notice-input.schemas.js';
import { NoticeListsService } from './notice-lists.service.js';
import { NoticeWritingService } from './notice-writing.service.js';
import { NoticesService } from './notices.service.js';

const id = z.uuid('not-an-id');

/** Notices over HTTP, below `/api/plugins/bulletin`. */
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly notices: NoticesService,
    private readonly lists: NoticeListsService,
    private readonly writing: NoticeWritingService,
    private readonly receipts: ReceiptsService,
    private readonly audienceSizes: AudienceSizeRepository,
    private readonly copies: CopyNoticeService,
  ) {}

  @Get()
  @Permission('read', 'Notice')
  @Answer(pageOf(answers.noticeItem))
  list(@CurrentCaller() caller: Caller, @Query({ schema: inputs.noticeQuery }) query: inputs.NoticeQuery) {
    return this.lists.list(caller, query);
  }

  @Get('total')
  @Permission('read', 'Notice')
  @Answer(total)
  total(@CurrentCaller() caller: Caller, @Query({ schema: inputs.noticeFilter }) filter: inputs.NoticeFilter) {
    return this.lists.total(caller, filter);
  }

  /** At most five, newest first; they stand in the list as well. */
  @Get('pinned')
  @Permission('read', 'Notice')
  @Answer(answers.noticeItem, { array: true })
  pinned(@CurrentCaller() caller: Caller) {
    return this.lists.pinned(caller);
  }

  /** Whom a notice of the caller's agency would reach, before it is posted. */
  @Get('audience-size')
  @Permission('create', 'Notice')
  @Answer(answers.audienceSize)
  audienceSize(
    @CurrentCaller() { agencyId }: Caller,
    @Query({ schema: inputs.audienceQuery }) { audience }: z.infer<typeof inputs.audienceQuery>,
  ) {
    return this.audienceSizes.of(keyOfAudience(audience, agencyId));
  }

  @Get('unread-count')
  @Permission('read', 'Notice')
  @Answer(answers.unreadCount)
  unreadCount(@CurrentCaller() caller: Caller) {
    return this.lists.unreadCount(caller);
  }

  @Get('mine')
  @Permission('create', 'Notice')
  @Answer(pageOf(answers.ownNoticeItem))
  mine(@CurrentCaller() caller: Caller, @Query({ schema: inputs.ownNoticeQuery }) query: inputs.OwnNoticeQuery) {
    return this.notices.own(caller, query);
  }

  @Post()
  @Permission('create', 'Notice')
  @Answer(answers.noticeDetail, { status: 201 })
  post(@CurrentCaller() caller: Caller, @Body({ schema: inputs.newNotice }) input: inputs.NewNotice) {
    return this.writing.post(caller, input);
  }

  /** Everything published so far counts as read. */
  @Post('all-read')
  @Permission('read', 'Notice')
  @NoContent()
  markAllRead(@CurrentCaller() caller: Caller) {
    return this.receipts.markAllRead(caller);
  }

  @Get(':id')
  @Permission('read', 'Notice')
  @Answer(answers.noticeDetail)
  open(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.notices.open(caller, noticeId);
  }

  @Patch(':id')
  @Permission('update', 'Notice')
  @Answer(answers.noticeDetail)
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: inputs.noticeChange }) input: inputs.NoticeChange,
  ) {
    return this.writing.change(caller, noticeId, input);
  }

  @Post(':id/publish')
  @Permission('update', 'Notice')
  @Answer(answers.noticeDetail)
  publish(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: inputs.publication }) input: inputs.Publication,
  ) {
    return this.writing.publish(caller, noticeId, input);
  }

  @Post(':id/take-down')
  @Permission('take-down', 'Notice')
  @Answer(answers.noticeDetail)
  takeDown(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: inputs.versionOnly }) { version }: z.infer<typeof inputs.versionOnly>,
  ) {
    return this.writing.takeDown(caller, noticeId, version);
  }

  /** A draft of the caller that begins as this notice. */
  @Post(':id/copy')
  @Permission('create', 'Notice')
  @Answer(answers.noticeDetail, { status: 201 })
  copy(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.copies.copy(caller, noticeId);
  }

  /** Into the trash. */
  @Delete(':id')
  @Permission('delete', 'Notice')
  @NoContent()
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Query({ schema: inputs.versionQuery }) { version }: z.infer<typeof inputs.versionQuery>,
  ) {
    return this.writing.remove(caller, noticeId, version);
  }

  @Post(':id/restore')
  @Permission('delete', 'Notice')
  @Answer(answers.noticeDetail)
  restore(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.writing.restore(caller, noticeId);
  }
}
