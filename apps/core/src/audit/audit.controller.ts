import { Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import {
  type AuditFilter,
  type AuditQuery,
  auditDetail,
  auditFilter,
  auditPage,
  auditQuery,
  checkpointAnswer,
  verification,
} from './audit.schemas.js';
import { AuditService } from './audit.service.js';

@Controller('api/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Permission('read', 'AuditEntry')
  @Answer(auditPage, { description: 'Who did what, newest first. Reading is audited too.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: auditQuery }) query: AuditQuery) {
    return this.audit.list(caller, query);
  }

  @Get('export')
  @Permission('read', 'AuditEntry')
  @Header('cache-control', 'private, no-store')
  async export(@CurrentCaller() caller: Caller, @Query({ schema: auditFilter }) filter: AuditFilter) {
    return new StreamableFile(await this.audit.export(caller, filter), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="audit.csv"',
    });
  }

  @Get('verification')
  @Permission('read', 'AuditEntry')
  @Answer(verification, { description: 'Reads the whole log and tells whether it is what was written.' })
  verify(@CurrentCaller() caller: Caller) {
    return this.audit.verify(caller);
  }

  @Post('checkpoints')
  @Permission('create', 'AuditEntry')
  @Answer(checkpointAnswer, { status: 201, description: 'Signs the end of the chain now.' })
  checkpoint(@CurrentCaller() caller: Caller) {
    return this.audit.checkpoint(caller);
  }

  @Get(':id')
  @Permission('read', 'AuditEntry')
  @Answer(auditDetail, { description: 'One line with what changed.' })
  read(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string) {
    return this.audit.read(caller, id);
  }
}
