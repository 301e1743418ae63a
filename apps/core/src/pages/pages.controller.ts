import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { bootData } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, Parameters, ProblemError, Public, SignedIn } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BootDataService } from './boot-data.service.js';
import { PageHtml } from './page-html.js';

const html = (reply: FastifyReply, body: string): void => {
  void reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(body);
};

@Controller()
export class PagesController {
  constructor(
    private readonly boot: BootDataService,
    private readonly pages: PageHtml,
    private readonly parameters: Parameters,
  ) {}

  @Get('api/boot')
  @SignedIn()
  @Answer(bootData, { description: 'What the shell needs for its first frame.' })
  data(@CurrentCaller() caller: Caller) {
    return this.boot.of(caller);
  }

  @Get('sign-in')
  @Public()
  @ApiExcludeEndpoint()
  signIn(@Res() reply: FastifyReply): void {
    const government = {
      'zh-Hant': this.parameters.get<string>('portal.government-zh'),
      en: this.parameters.get<string>('portal.government-en'),
    };
    html(
      reply,
      this.pages.signIn({
        government,
        timeZone: this.parameters.get<string>('portal.time-zone'),
        support: this.parameters.get<string>('portal.support'),
        methods: ['password'],
      }),
    );
  }

  /** Every page of the portal is the shell; the browser decides what to show. Unknown API addresses are no pages. */
  @Get(['/', '*'])
  @Public()
  @ApiExcludeEndpoint()
  async page(
    @CurrentCaller() caller: Caller | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const path = request.url.split('?')[0] ?? '/';
    if (/^\/(api|assets|health|metrics)(\/|$)/.test(path) || /\.[a-z0-9]{2,5}$/i.test(path))
      throw ProblemError.of('not-found');
    if (!caller) {
      void reply
        .status(302)
        .header('location', `/sign-in?to=${encodeURIComponent(request.url)}`)
        .header('cache-control', 'no-store')
        .send();
      return;
    }
    html(reply, this.pages.shell(await this.boot.of(caller), path));
  }
}
