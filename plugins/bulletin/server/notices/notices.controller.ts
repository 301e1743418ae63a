import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { pageOf, total } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { ReceiptsService } from '../receipts/receipts.service.js';
import * as schemas from './notice.schemas.js';
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
  ) {}

  @Get()
  @Permission('read', 'Notice')
  @Answer(pageOf(schemas.noticeItem))
  list(@CurrentCaller() caller: Caller, @Query({ schema: schemas.noticeQuery }) query: schemas.NoticeQuery) {
    return this.lists.list(caller, query);
  }

  @Get('total')
  @Permission('read', 'Notice')
  @Answer(total)
  total(@CurrentCaller() caller: Caller, @Query({ schema: schemas.noticeFilter }) filter: schemas.NoticeFilter) {
    return this.lists.total(caller, filter);
  }

  @Get('unread-count')
  @Permission('read', 'Notice')
  @Answer(schemas.unreadCount)
  unreadCount(@CurrentCaller() caller: Caller) {
    return this.lists.unreadCount(caller);
  }

  @Get('mine')
  @Permission('create', 'Notice')
  @Answer(pageOf(schemas.ownNoticeItem))
  mine(@CurrentCaller() caller: Caller, @Query({ schema: schemas.ownNoticeQuery }) query: schemas.OwnNoticeQuery) {
    return this.notices.own(caller, query);
  }

  @Post()
  @Permission('create', 'Notice')
  @Answer(schemas.noticeDetail, { status: 201 })
  post(@CurrentCaller() caller: Caller, @Body({ schema: schemas.newNotice }) input: schemas.NewNotice) {
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
  @Answer(schemas.noticeDetail)
  open(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.notices.open(caller, noticeId);
  }

  @Patch(':id')
  @Permission('update', 'Notice')
  @Answer(schemas.noticeDetail)
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: schemas.noticeChange }) input: schemas.NoticeChange,
  ) {
    return this.writing.change(caller, noticeId, input);
  }

  @Post(':id/publish')
  @Permission('update', 'Notice')
  @Answer(schemas.noticeDetail)
  publish(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: schemas.publication }) input: schemas.Publication,
  ) {
    return this.writing.publish(caller, noticeId, input);
  }

  @Post(':id/take-down')
  @Permission('take-down', 'Notice')
  @Answer(schemas.noticeDetail)
  takeDown(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: schemas.versionOnly }) { version }: z.infer<typeof schemas.versionOnly>,
  ) {
    return this.writing.takeDown(caller, noticeId, version);
  }

  /** Into the trash. */
  @Delete(':id')
  @Permission('delete', 'Notice')
  @NoContent()
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Query({ schema: schemas.versionQuery }) { version }: z.infer<typeof schemas.versionQuery>,
  ) {
    return this.writing.remove(caller, noticeId, version);
  }

  @Post(':id/restore')
  @Permission('delete', 'Notice')
  @Answer(schemas.noticeDetail)
  restore(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.writing.restore(caller, noticeId);
  }
}
