import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { anySecretOf, ProblemError } from '@tessera/sdk';
import { catchError, type Observable } from 'rxjs';
import type { IdentifiedRequest } from '../identity/identified-request.js';
import { accessOf } from '../permissions/route-access.js';
import { pluginOf } from '../plugins/loaded-plugin.js';
import { TokenFailures } from './token-failures.js';

/** Counts the secrets of things that a plugin did not know, as the token guard counts those of persons. */
@Injectable()
export class RefusedSecretsInterceptor implements NestInterceptor {
  constructor(private readonly failures: TokenFailures) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const isOpen = accessOf(context.getHandler())?.kind === 'public' && pluginOf(context.getClass()) !== undefined;
    if (!isOpen) return next.handle();
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (error instanceof ProblemError && error.is('token-refused') && anySecretOf(request))
          this.failures.note(request.ip);
        throw error;
      }),
    );
  }
}
