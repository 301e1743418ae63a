import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { ProblemError } from '@tessera/sdk';
import type { FastifyRequest } from 'fastify';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { opensByToken } from '../permissions/route-access.js';
import { isOwnRequest } from './same-origin.js';
import { readSessionCookie } from './session-cookie.js';

/** Signing in is protected before there is a cookie: else a foreign page could sign its victim in as somebody else. */
const signInPath = '/api/session';

/** Refuses unsafe requests that another site made with our cookie. Tokens in headers are no concern of it. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  private readonly publicOrigin: string | null;

  constructor(@Inject(ENVIRONMENT) environment: Environment) {
    this.publicOrigin = environment.TESSERA_URL ? new URL(environment.TESSERA_URL).origin : null;
  }

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    if (opensByToken(context.getHandler())) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET') return true;
    if (readSessionCookie(request) === null && !request.url.startsWith(signInPath)) return true;
    const header = (name: string) => request.headers[name] as string | undefined;
    const own = isOwnRequest(
      {
        method: request.method,
        host: request.host,
        origin: header('origin'),
        secFetchSite: header('sec-fetch-site'),
        contentType: header('content-type'),
      },
      this.publicOrigin,
    );
    if (!own) throw ProblemError.of('cross-site');
    return true;
  }
}
