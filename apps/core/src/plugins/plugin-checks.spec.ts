import { describe, expect, it } from '@jest/globals';
import { Controller, Get, type Provider, Put, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { TokenKind } from '@tessera/contracts';
import { Public, SignedIn, TokenAccess } from '@tessera/sdk';
import { checkServerPart } from './plugin-checks.js';

/** A controller with one route. */
function routed(controllerPath: string | string[], handlerPath: string | string[]) {
  @Controller(controllerPath)
  class Routed {
    @Put(handlerPath)
    @SignedIn()
    act(): void {}
  }
  return Routed;
}

describe('what a plugin may ask for', () => {
  it.each([
    ['notices', ''],
    ['notices', ':id'],
    ['', 'notices/:id'],
    ['/v2/notices/', 'all'],
    ['', 'calendar.ics'],
    [['notices', 'news'], ''],
  ])('controllers below a word of its own: %j %j', async (controller, handler) => {
    await expect(checkServerPart('bulletin', { controllers: [routed(controller, handler)] })).resolves.toBeUndefined();
  });

  it.each([
    ['', ''],
    ['enablement', ''],
    ['', 'enablement'],
    ['', '/quarantine'],
    ['', ':anything'],
    [':anything', 'notices'],
    ['', '*'],
    ['', '.ics'],
    ['*splat', ''],
    ['..', 'session'],
    ['notices', '../../../session'],
    [['notices', 'enablement'], ''],
    ['notices', ['mine', '../enablement']],
    ['Enablement', ''],
  ])('no path that could stand for the host: %j %j', async (controller, handler) => {
    await expect(checkServerPart('bulletin', { controllers: [routed(controller, handler)] })).rejects.toThrow(
      /^T-1314: /,
    );
  });

  it.each([APP_GUARD, APP_PIPE, APP_FILTER, APP_INTERCEPTOR])('nothing global: %s', async (token) => {
    const provider: Provider = { provide: token, useValue: {} };
    await expect(checkServerPart('bulletin', { providers: [provider] })).rejects.toThrow(/^T-1314: /);
  });

  it('no route that anybody may call by oversight', async () => {
    @Controller('notices')
    class Forgetful {
      @Get()
      list(): void {}
    }
    await expect(checkServerPart('bulletin', { controllers: [Forgetful] })).rejects.toThrow('Forgetful.list');
  });

  it('no tokens for what its manifest does not tell', async () => {
    @Controller('feed')
    class Feed {
      @Get()
      @TokenAccess('feed')
      read(): void {}
    }
    const check = (controller: Type, purpose: string, kind: TokenKind = 'link') =>
      checkServerPart('bulletin', { controllers: [controller] }, { tokens: [{ purpose, kind }] });
    await expect(check(Feed, 'feed')).resolves.toBeUndefined();
    await expect(check(Feed, 'feeds')).rejects.toThrow('tokens for "feed"');
  });

  it('no links by which something can be changed', async () => {
    @Controller('feed')
    class Feed {
      @Put()
      @TokenAccess('feed')
      write(): void {}
    }
    const check = (kind: TokenKind) =>
      checkServerPart('bulletin', { controllers: [Feed] }, { tokens: [{ purpose: 'feed', kind }] });
    await expect(check('bearer')).resolves.toBeUndefined();
    await expect(check('link')).rejects.toThrow('open to links');
  });

  it('no route without sign-in where its manifest tells of no page without sign-in', async () => {
    @Controller('door')
    class Door {
      @Get()
      @Public()
      show(): void {}
    }
    const check = (paths: string[]) =>
      checkServerPart('bulletin', { controllers: [Door] }, { publicPages: paths.map((path) => ({ path })) });
    await expect(check(['/open/bulletin/door'])).resolves.toBeUndefined();
    await expect(check([])).rejects.toThrow('the route show is open to anybody');
  });
});
