import { Controller, Delete, Put, Query, Req } from '@nestjs/common';
import { type AccountPictureQuery, accountPicture, accountPictureQuery } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Parameters, SignedIn } from '@tessera/sdk';
import type { FastifyRequest } from 'fastify';
import { megabyte, readAtMost, uploadedStream } from '../../files/uploaded-bytes.js';
import { AccountPictureService } from './account-picture.service.js';

/** The own picture; shown by `/api/files/{id}`. */
@Controller('api/account/picture')
export class AccountPictureController {
  constructor(
    private readonly pictures: AccountPictureService,
    private readonly parameters: Parameters,
  ) {}

  @Put()
  @SignedIn()
  @Answer(accountPicture, { description: 'Multipart `file`: the picture in force from now on.' })
  async set(
    @CurrentCaller() caller: Caller,
    @Query({ schema: accountPictureQuery }) query: AccountPictureQuery,
    @Req() request: FastifyRequest,
  ) {
    const { name, content } = await uploadedStream(request);
    const most = this.parameters.get<number>('files.max-picture-megabytes') * megabyte;
    return { picture: await this.pictures.set(caller, { name, content: await readAtMost(content, most) }, query) };
  }

  @Delete()
  @SignedIn()
  @NoContent('The initial of the name stands there again.')
  remove(@CurrentCaller() caller: Caller): Promise<void> {
    return this.pictures.remove(caller);
  }
}
