import { Global, Module } from '@nestjs/common';
import { BannerBoard } from './banner-board.js';
import { BannerReader } from './banner-reader.js';
import { BannersController } from './banners.controller.js';
import { BannersRepository } from './banners.repository.js';
import { BannersService } from './banners.service.js';

@Global()
@Module({
  controllers: [BannersController],
  providers: [BannerBoard, BannerReader, BannersRepository, BannersService],
  exports: [BannerBoard],
})
export class BannersModule {}
