import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, ExportAnswer, exportFile, Permission } from '@tessera/sdk';
import { z } from 'zod';
import {
  type AuditExport,
  type AuditQuery,
  auditDetail,
  auditExport,
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
  @ExportAnswer('The lines that pass the filter, newest first, with what changed.')
  async export(@CurrentCaller() caller: Caller, @Query({ schema: auditExport }) { format, ...query }: AuditExport) {
    return exportFile(await this.audit.export(caller, query), format, 'audit');
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
