import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { PictureEditing } from './picture-editing.service.js';
import * as schemas from './resource-picture.schemas.js';

const id = z.uuid();

@Controller('resources/:id/pictures')
export class ResourcePicturesController {
  constructor(private readonly pictures: PictureEditing) {}

  @Get()
  @Permission('read', 'Resource')
  @Answer(schemas.resourcePictures)
  list(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) resourceId: string) {
    return this.pictures.list(caller, resourceId);
  }

  @Post()
  @Permission('update', 'Resource')
  @Answer(schemas.resourcePictures, { status: 201 })
  add(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Body({ schema: schemas.newPicture }) input: schemas.NewPicture,
  ) {
    return this.pictures.add(caller, resourceId, input);
  }

  @Put('order')
  @Permission('update', 'Resource')
  @Answer(schemas.resourcePictures)
  arrange(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Body({ schema: schemas.pictureOrder }) input: schemas.PictureOrder,
  ) {
    return this.pictures.arrange(caller, resourceId, input);
  }

  @Patch(':file')
  @Permission('update', 'Resource')
  @Answer(schemas.resourcePictures)
  describe(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Param('file', { schema: id }) file: string,
    @Body({ schema: schemas.pictureWords }) input: schemas.PictureWords,
  ) {
    return this.pictures.describe(caller, resourceId, file, input);
  }

  @Delete(':file')
  @Permission('update', 'Resource')
  @Answer(schemas.resourcePictures)
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) resourceId: string,
    @Param('file', { schema: id }) file: string,
    @Query({ schema: schemas.versionQuery }) { version }: z.infer<typeof schemas.versionQuery>,
  ) {
    return this.pictures.remove(caller, resourceId, file, version);
  }
}
