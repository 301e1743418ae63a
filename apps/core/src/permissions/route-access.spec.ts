import { describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { Public, SignedIn } from '@tessera/sdk';
import { assertEveryRouteDeclared, undeclaredRoutes } from './route-access.js';

class Base {
  @Get('inherited')
  inherited() {}
}
@Controller()
class Forgetful extends Base {
  @Get()
  @Public()
  open() {}
  @Get('mine')
  @SignedIn()
  mine() {}
  @Get('forgotten')
  forgotten() {}
  noRoute() {}
}
@Controller()
class Careful {
  @Get()
  @Public()
  open() {}
}

describe('routes without a declared permission', () => {
  it('are found, inherited ones too', () => {
    expect(undeclaredRoutes([Forgetful, Careful])).toEqual(['Forgetful.forgotten', 'Forgetful.inherited']);
    expect(undeclaredRoutes([Careful])).toEqual([]);
  });
  it('keep the core from starting', () => {
    expect(() => assertEveryRouteDeclared([Forgetful])).toThrow('Forgetful.forgotten');
    expect(() => assertEveryRouteDeclared([Careful])).not.toThrow();
  });
});
