import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { IdentifiedRequest } from './identified-request.js';
import { readSessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Requests that a page makes on its own; they do not keep a session alive. */
export const backgroundHeader = 'x-tessera-background';

/** Says who calls and lets everybody pass; what they may do is the next guards' matter. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const token = readSessionCookie(request);
    return token === null ? true : this.identify(request, token);
  }

  private async identify(request: IdentifiedRequest, token: string): Promise<boolean> {
    const session = await this.sessions.find(token, request.headers[backgroundHeader] !== undefined);
    if (session) {
      const { caller } = session;
      request.session = session;
      request.caller = caller.address === request.ip ? caller : { ...caller, address: request.ip };
    }
    return true;
  }
}
