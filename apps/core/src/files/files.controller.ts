import { Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, NoContent, SignedIn } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { FilesService } from './files.service.js';
import { uploadedStream } from './uploaded-bytes.js';

const storedFile = z
  .object({ id: z.string(), name: z.string(), mediaType: z.string(), bytes: z.number().int() })
  .meta({ id: 'StoredFile' });

@Controller('api/files')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Post()
  @SignedIn()
  @Answer(storedFile, { status: 201, description: 'Uploaded (multipart `file`); attach it to a record within a day.' })
  async upload(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest) {
    const { name, content } = await uploadedStream(request);
    return this.files.upload(caller, name, content);
  }

  /** Always to be saved, never shown: nothing uploaded runs under our origin. */
  @Get(':id')
  @SignedIn()
  async download(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, content } = await this.files.open(caller, id);
    void reply
      .header('content-type', file.mediaType)
      .header('content-length', String(file.bytes))
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'private, no-store')
      .send(content);
  }

  @Delete(':id')
  @SignedIn()
  @NoContent()
  async remove(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.files.remove(caller, id);
  }
}
