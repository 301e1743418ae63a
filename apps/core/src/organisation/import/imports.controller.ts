import { Controller, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import type { FastifyRequest } from 'fastify';
import { uploadedStream } from '../../files/uploaded-bytes.js';
import { type ImportQuery, importQuery, importReport } from './import.schemas.js';
import { ImportsService } from './imports.service.js';

const file = { schema: { type: 'string' } } as const;

/** CSV as the body (`text/csv`) or as the field `file` of a form. */
@Controller('api')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post('agencies/import')
  @Permission('create', 'Agency')
  @ApiConsumes('text/csv', 'multipart/form-data')
  @ApiBody(file)
  @Answer(importReport, { description: 'Columns code,parent_code,kind,name,short_name,order,phone.' })
  organisation(
    @CurrentCaller() caller: Caller,
    @Query({ schema: importQuery }) query: ImportQuery,
    @Req() request: FastifyRequest,
  ) {
    return this.imports.organisation(caller, () => uploadedStream(request), query);
  }

  @Post('accounts/import')
  @Permission('create', 'Account')
  @ApiConsumes('text/csv', 'multipart/form-data')
  @ApiBody(file)
  @Answer(importReport, { description: 'Columns account,name,title,agency_code,office_phone,recovery_mail.' })
  people(
    @CurrentCaller() caller: Caller,
    @Query({ schema: importQuery }) query: ImportQuery,
    @Req() request: FastifyRequest,
  ) {
    return this.imports.people(caller, () => uploadedStream(request), query);
  }
}
