import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { ProblemError, Public } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AssetFolders } from '../plugins/asset-folders.js';

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json; charset=utf-8',
};

/** Browser parts by path from disk, for whatever generation asks; names carry hashes, so they never change. */
@Controller('assets')
export class AssetsController {
  constructor(private readonly assets: AssetFolders) {}

  @Get(':id/:hash/*')
  @Public()
  @ApiExcludeEndpoint()
  async file(
    @Param('id') id: string,
    @Param('*') path: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const folder = this.assets.folder(id);
    const type = mediaTypes[extname(path)];
    const full = folder && normalize(join(folder, path));
    if (!full || !type || path.includes('\0') || !full.startsWith(folder + sep)) throw ProblemError.of('not-found');
    const wantsBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const compressed = wantsBrotli ? await sizeOf(`${full}.br`) : undefined;
    const bytes = compressed ?? (await sizeOf(full));
    if (bytes === undefined) throw ProblemError.of('not-found');
    reply
      .header('content-type', type)
      .header('content-length', String(bytes))
      .header('vary', 'accept-encoding')
      .header('cache-control', 'public, max-age=31536000, immutable');
    if (compressed !== undefined) reply.header('content-encoding', 'br');
    void reply.send(createReadStream(compressed === undefined ? full : `${full}.br`));
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}
