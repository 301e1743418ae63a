import { Controller, Delete, Get, Headers, Param, Post, Query, Req, Res } from '@nestjs/common';
import { storedFile, type UploadAs, uploadQuery } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, headerEncoded, NoContent, SignedIn } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { FilesService } from './files.service.js';
import { uploadedStream } from './uploaded-bytes.js';

/** Of a picture: the smallest variant that is at least this many pixels wide. */
const pictureQuery = z.object({ width: z.coerce.number().int().min(1).max(10_000).optional() });

@Controller('api/files')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Post()
  @SignedIn()
  @Answer(storedFile, { status: 201, description: 'Uploaded (multipart `file`); attach it to a record within a day.' })
  async upload(
    @CurrentCaller() caller: Caller,
    @Query({ schema: uploadQuery }) { as }: { as: UploadAs },
    @Req() request: FastifyRequest,
  ) {
    const { name, content } = await uploadedStream(request);
    return this.files.upload(caller, name, content, as);
  }

  /** To be saved, never shown: nothing uploaded runs under our origin. Only pictures that the portal drew are shown. */
  @Get(':id')
  @SignedIn()
  async download(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: pictureQuery }) { width }: z.infer<typeof pictureQuery>,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, shown, read } = await this.files.open(caller, id, width);
    // contents of an id never change, so a browser may keep a picture; it still asks each time whether it may show it
    const tag = `"${file.id}"`;
    void reply
      .header('content-type', file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', shown ? 'private, no-cache' : 'private, no-store');
    if (shown) void reply.header('etag', tag);
    if (shown && known === tag) return void reply.status(304).send();
    // what somebody called a file on their own disk is not for all who may see the picture
    const disposition = shown ? 'inline' : `attachment; filename*=UTF-8''${headerEncoded(file.name)}`;
    void reply
      .header('content-length', String(file.bytes))
      .header('content-disposition', disposition)
      .send(await read());
  }

  @Delete(':id')
  @SignedIn()
  @NoContent()
  async remove(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.files.remove(caller, id);
  }
}
