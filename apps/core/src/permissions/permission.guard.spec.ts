import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { type Caller, Permission, Public, SignedIn } from '@tessera/sdk';
import { pino } from 'pino';
import { callerWith } from '../../test/permissions-stage.js';
import { PermissionGuard } from './permission.guard.js';
import { RuleBasedAccess } from './rule-based-access.js';

class Routes {
  @Public()
  open() {}
  @SignedIn()
  mine() {}
  @Permission('update', 'Notice')
  update() {}
  forgotten() {}
}
const routes = new Routes();
const guard = new PermissionGuard(new RuleBasedAccess(pino({ level: 'silent' })));

function answer(handler: keyof Routes, caller?: Caller): unknown {
  const context = {
    getType: () => 'http',
    getHandler: () => routes[handler],
    switchToHttp: () => ({ getRequest: () => ({ caller }) }),
  } as unknown as ExecutionContext;
  try {
    return guard.canActivate(context);
  } catch (error) {
    const { status, action, subject } = (error as { document: Record<string, unknown> }).document;
    return { status, ...(action ? { action, subject } : {}) };
  }
}

describe('the permission guard', () => {
  const nobody = callerWith([]);
  const editor = callerWith([{ action: ['update'], subject: 'Notice', conditions: { agencyId: 'A' } }]);

  it('lets everybody through public routes', () => {
    expect(answer('open')).toBe(true);
  });
  it('asks for a sign-in elsewhere', () => {
    expect(answer('mine')).toEqual({ status: 401 });
    expect(answer('update')).toEqual({ status: 401 });
    expect(answer('mine', nobody)).toBe(true);
  });
  it('asks for the declared permission, and names what was missing', () => {
    expect(answer('update', editor)).toBe(true);
    expect(answer('update', nobody)).toEqual({ status: 403, action: 'update', subject: 'Notice' });
  });
  it('keeps a route closed that declares nothing, even to administrators', () => {
    expect(answer('forgotten')).toEqual({ status: 403 });
    expect(answer('forgotten', callerWith([{ action: ['manage'], subject: 'all' }]))).toEqual({ status: 403 });
  });
});
