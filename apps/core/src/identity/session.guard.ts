import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ProblemError } from '@tessera/sdk';
import { opensByToken } from '../permissions/route-access.js';
import type { IdentifiedRequest } from './identified-request.js';
import { readSessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Requests that a page makes on its own; they do not keep a session alive. */
export const backgroundHeader = 'x-tessera-background';

/** A browser opens its event stream anew whenever it was broken, and cannot say beside it that no person asked. */
const isEventStream = (request: IdentifiedRequest): boolean => request.headers.accept === 'text/event-stream';

const isBackground = (request: IdentifiedRequest): boolean =>
  request.headers[backgroundHeader] !== undefined || isEventStream(request);

/** What is open to those whose password is over: seeing who they are, changing it, leaving. */
const forRenewal = new Set([
  '/api/session',
  '/api/session/second-factor',
  '/api/captcha',
  '/api/account',
  '/api/account/password',
]);
const isForRenewal = (url: string): boolean => forRenewal.has(url.split('?')[0]!);

/** Says who calls and lets everybody pass; what they may do is the next guards' matter. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true;
    // a page of another site could make the browser send its cookie there
    if (opensByToken(context.getHandler())) return true;
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const token = readSessionCookie(request);
    return token === null ? true : this.identify(request, token);
  }

  private async identify(request: IdentifiedRequest, token: string): Promise<boolean> {
    const session = await this.sessions.find(token, isBackground(request));
    if (session?.passwordOver && !isForRenewal(request.url)) {
      if (request.url.startsWith('/api/')) throw ProblemError.of('password-expired');
      // a page: as if nobody were signed in, so that the sign-in page asks for the new password
      return true;
    }
    if (session) {
      const { caller } = session;
      request.session = session;
      request.caller = caller.address === request.ip ? caller : { ...caller, address: request.ip };
    }
    return true;
  }
}
