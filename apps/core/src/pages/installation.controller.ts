import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { locale } from '@tessera/contracts';
import { Parameters, ProblemError, Public } from '@tessera/sdk';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AssetFolders } from '../plugins/asset-folders.js';
import { PageHtml } from './page-html.js';
import { webManifest } from './web-manifest.js';

const languageQuery = z.object({ language: locale.default('zh-Hant') });

/** What makes the portal an application of its own on phones and desktops, and what it shows without a network. */
@Controller()
export class InstallationController {
  private script?: string;

  constructor(
    private readonly pages: PageHtml,
    private readonly assets: AssetFolders,
    private readonly parameters: Parameters,
  ) {}

  @Get('manifest.webmanifest')
  @Public()
  @ApiExcludeEndpoint()
  manifest(@Query({ schema: languageQuery }) { language }: z.infer<typeof languageQuery>, @Res() reply: FastifyReply) {
    const government = {
      'zh-Hant': this.parameters.get<string>('portal.government-zh'),
      en: this.parameters.get<string>('portal.government-en'),
    };
    const manifest = webManifest(government, language, (file) => this.assets.url('shell', `icons/${file}`));
    this.send(reply, 'application/manifest+json; charset=utf-8', JSON.stringify(manifest));
  }

  @Get('offline')
  @Public()
  @ApiExcludeEndpoint()
  offline(@Res() reply: FastifyReply): void {
    this.send(reply, 'text/html; charset=utf-8', this.pages.offline());
  }

  /** At the root, since a worker answers for addresses below its own only. */
  @Get('service-worker.js')
  @Public()
  @ApiExcludeEndpoint()
  worker(@Res() reply: FastifyReply): void {
    const folder = this.assets.folder('shell');
    if (!folder) throw ProblemError.of('not-found');
    this.script ??= readFileSync(join(folder, 'offline/worker/service-worker.js'), 'utf8').replace(
      '{{build}}',
      this.assets.build,
    );
    this.send(reply, 'text/javascript; charset=utf-8', this.script);
  }

  /** Asked for anew each time, so that nobody stays with an old release. */
  private send(reply: FastifyReply, type: string, body: string): void {
    void reply.header('content-type', type).header('cache-control', 'no-cache').send(body);
  }
}
