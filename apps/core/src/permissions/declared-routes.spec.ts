import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { SignedIn } from '@tessera/sdk';
import { DeclaredRoutes } from './declared-routes.js';

@Controller('declared')
class Declared {
  @Get()
  @SignedIn()
  mine() {}
}
@Controller('forgotten')
class Forgotten {
  @Get()
  open() {}
}
@Module({ imports: [DiscoveryModule], controllers: [Declared], providers: [DeclaredRoutes] })
class Careful {}
@Module({ imports: [DiscoveryModule], controllers: [Declared, Forgotten], providers: [DeclaredRoutes] })
class Forgetful {}

const start = async (module: unknown) => {
  const app = await NestFactory.create(module, new FastifyAdapter(), { logger: false, abortOnError: false });
  await app.init().finally(() => app.close());
};

describe('a portal', () => {
  it('does not start with a route that declares no permission', async () => {
    await expect(start(Forgetful)).rejects.toThrow('Forgotten.open');
  });
  it('starts when every route declares one', async () => {
    await start(Careful);
  });
});
