import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ProblemError, presentedSecret } from '@tessera/sdk';
import type { FastifyReply } from 'fastify';
import type { IdentifiedRequest } from '../identity/identified-request.js';
import { accessOf } from '../permissions/route-access.js';
import { pluginOf } from '../plugins/loaded-plugin.js';
import { TokenCallers } from './token-callers.js';
import { TokenFailures } from './token-failures.js';
import { TokenPurposes } from './token-purposes.js';

/**
 * Says who calls a route that is open to tokens. What is wrong with a token is nobody's to know: 401 `token-refused` for
 * everything. Only failures are counted: a whole agency may sit behind one address, and a good token is never kept waiting.
 */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    private readonly callers: TokenCallers,
    private readonly purposes: TokenPurposes,
    private readonly failures: TokenFailures,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const route = accessOf(context.getHandler());
    if (route?.kind !== 'token') return true;
    const http = context.switchToHttp();
    return this.identify(
      http.getRequest<IdentifiedRequest>(),
      http.getResponse<FastifyReply>(),
      pluginOf(context.getClass()) ?? '',
      route.purpose,
    );
  }

  private async identify(
    request: IdentifiedRequest,
    reply: FastifyReply,
    plugin: string,
    purpose: string,
  ): Promise<boolean> {
    // the address may hold the secret: what is opened from here is not told where it was found
    reply.header('referrer-policy', 'no-referrer');
    const declared = this.purposes.find(plugin, purpose);
    const secret = declared ? presentedSecret(request, declared.kind) : '';
    const caller = declared && secret && (await this.callers.find(secret, declared, request.ip));
    if (caller) {
      request.caller = caller;
      return true;
    }
    if (declared?.kind === 'bearer') reply.header('www-authenticate', 'Bearer');
    if (secret) this.failures.note(request.ip);
    throw ProblemError.of('token-refused');
  }
}
