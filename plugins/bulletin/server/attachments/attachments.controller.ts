import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { versionQuery } from '../notices/notice-input.schemas.js';
import * as schemas from './attachments.schemas.js';
import { AttachmentsService } from './attachments.service.js';

const id = z.uuid();

@Controller('notices/:id/attachments')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @Get()
  @Permission('read', 'Notice')
  @Answer(schemas.noticeAttachments)
  list(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) noticeId: string) {
    return this.attachments.list(caller, noticeId);
  }

  @Post()
  @Permission('update', 'Notice')
  @Answer(schemas.noticeAttachments, { status: 201 })
  add(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: schemas.newAttachment }) input: schemas.NewAttachment,
  ) {
    return this.attachments.add(caller, noticeId, input);
  }

  @Put('order')
  @Permission('update', 'Notice')
  @Answer(schemas.noticeAttachments)
  arrange(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Body({ schema: schemas.attachmentOrder }) input: schemas.AttachmentOrder,
  ) {
    return this.attachments.arrange(caller, noticeId, input);
  }

  @Patch(':file')
  @Permission('update', 'Notice')
  @Answer(schemas.noticeAttachments)
  describe(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Param('file', { schema: id }) file: string,
    @Body({ schema: schemas.attachmentChange }) input: schemas.AttachmentChange,
  ) {
    return this.attachments.describe(caller, noticeId, file, input);
  }

  @Delete(':file')
  @Permission('update', 'Notice')
  @Answer(schemas.noticeAttachments)
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) noticeId: string,
    @Param('file', { schema: id }) file: string,
    @Query({ schema: versionQuery }) { version }: z.infer<typeof versionQuery>,
  ) {
    return this.attachments.remove(caller, noticeId, file, version);
  }
}
