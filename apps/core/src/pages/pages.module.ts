import { Module } from '@nestjs/common';
import { AssetsController } from './assets.controller.js';
import { BootDataService } from './boot-data.service.js';
import { InstallationController } from './installation.controller.js';
import { PageHtml } from './page-html.js';
import { PagesController } from './pages.controller.js';
import { PreloadLinks } from './preload-links.js';
import { PublicPagesController } from './public-pages.controller.js';
import { PublicPagesService } from './public-pages.service.js';

@Module({
  controllers: [AssetsController, InstallationController, PublicPagesController, PagesController],
  providers: [BootDataService, PageHtml, PreloadLinks, PublicPagesService],
})
export class PagesModule {}
