import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { type MailsQuery, mailDetail, mailPage, mailsQuery } from './mail.schemas.js';
import { MailService } from './mail.service.js';

@Controller('api/mail')
export class MailController {
  constructor(private readonly mails: MailService) {}

  @Get()
  @Permission('read', 'Mail')
  @Answer(mailPage, { description: 'Mails of the portal with their state, newest first.' })
  list(@Query({ schema: mailsQuery }) query: MailsQuery) {
    return this.mails.list(query);
  }

  @Get(':id')
  @Permission('read', 'Mail')
  @Answer(mailDetail, { description: 'One mail with its text. Reading it is audited.' })
  read(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string) {
    return this.mails.read(caller, id);
  }

  @Post(':id/retry')
  @Permission('update', 'Mail')
  @HttpCode(204)
  retry(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string) {
    return this.mails.retry(caller, id);
  }
}
