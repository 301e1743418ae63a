import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { publicPageQuery, publicPageState } from '@tessera/contracts';
import { Answer, Public } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { askedLanguage } from './asked-language.js';
import { PageHtml } from './page-html.js';
import { PublicPagesService } from './public-pages.service.js';

const statuses = { paused: 503, missing: 404 } as const;

/** Pages of plugins for whoever opens them. What is answered does not depend on who that is. */
@Controller()
export class PublicPagesController {
  constructor(
    private readonly pages: PublicPagesService,
    private readonly html: PageHtml,
  ) {}

  @Get('api/public-pages')
  @Public()
  @Answer(publicPageState, { description: 'Whether an open page is still what the server would send.' })
  state(@Query({ schema: publicPageQuery }) { path }: z.infer<typeof publicPageQuery>) {
    return this.pages.state(path);
  }

  @Get('open/*')
  @Public()
  @ApiExcludeEndpoint()
  async page(
    @Query('lang') lang: unknown,
    @Req() { url, headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = askedLanguage(lang, headers['accept-language']);
    const boot = await this.pages.boot(url.split('?')[0] ?? '', locale);
    const isThere = typeof boot !== 'string';
    void reply
      .status(isThere ? 200 : statuses[boot])
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      // the address may hold the secret of a thing
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex, nofollow')
      .send(isThere ? this.html.publicPage(boot) : this.html.noPublicPage(boot, locale));
  }
}
