import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import {
  type BannerOrder,
  type BannerReachQuestion,
  type BannersQuery,
  bannerOrder,
  bannerPicture,
  bannerReach,
  bannerReachQuestion,
  bannersQuery,
  type ChangedBanner,
  changedBanner,
  managedBanner,
  managedBanners,
  type NewBanner,
  newBanner,
  type SeenBannerVersion,
  seenBannerVersion,
  shownBanners,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission, SignedIn } from '@tessera/sdk';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PicturesService } from '../files/pictures.service.js';
import { readAtMost, uploadedStream } from '../files/uploaded-bytes.js';
import { BannerBoard } from './banner-board.js';
import { BannersService } from './banners.service.js';

const id = z.uuid();

@Controller('api/banners')
export class BannersController {
  constructor(
    private readonly board: BannerBoard,
    private readonly banners: BannersService,
    private readonly pictures: PicturesService,
  ) {}

  @Get('current')
  @SignedIn()
  @Answer(shownBanners, { description: 'Banners for the caller today.' })
  current(@CurrentCaller() caller: Caller) {
    return this.board.of(caller);
  }

  @Get()
  @Permission('read', 'Banner')
  @Answer(managedBanners, { description: 'Every banner, in the order in which they are shown.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: bannersQuery }) query: BannersQuery) {
    return this.banners.list(caller, query);
  }

  @Post('pictures')
  @Permission('create', 'Banner')
  @Answer(bannerPicture, {
    status: 201,
    description: 'Multipart `file`, drawn anew at 3:1; name it in a banner within a day.',
  })
  async picture(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest) {
    const { name, content } = await uploadedStream(request);
    return this.banners.draw(caller, name, await readAtMost(content, this.pictures.mostBytes));
  }

  @Post('reach')
  @HttpCode(200)
  @Permission('read', 'Banner')
  @Answer(bannerReach, { description: 'How many people and agencies an audience reaches now.' })
  reach(@Body({ schema: bannerReachQuestion }) { audience }: BannerReachQuestion) {
    return this.banners.reach(audience);
  }

  @Put('order')
  @Permission('update', 'Banner')
  @NoContent()
  async arrange(@CurrentCaller() caller: Caller, @Body({ schema: bannerOrder }) { ids }: BannerOrder): Promise<void> {
    await this.banners.arrange(caller, ids);
  }

  @Post()
  @Permission('create', 'Banner')
  @Answer(managedBanner, { status: 201 })
  create(@CurrentCaller() caller: Caller, @Body({ schema: newBanner }) body: NewBanner) {
    return this.banners.create(caller, body);
  }

  @Get(':id')
  @Permission('read', 'Banner')
  @Answer(managedBanner)
  one(@CurrentCaller() caller: Caller, @Param('id', { schema: id }) banner: string) {
    return this.banners.one(caller, banner);
  }

  @Put(':id')
  @Permission('update', 'Banner')
  @Answer(managedBanner)
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) banner: string,
    @Body({ schema: changedBanner }) body: ChangedBanner,
  ) {
    return this.banners.update(caller, banner, body);
  }

  @Delete(':id')
  @Permission('delete', 'Banner')
  @NoContent()
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: id }) banner: string,
    @Query({ schema: seenBannerVersion }) { version }: SeenBannerVersion,
  ): Promise<void> {
    await this.banners.remove(caller, banner, version);
  }
}
