import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { linkTokenParameter, type TokenKind } from '@tessera/contracts';
import { ProblemError } from './problem-error.js';
import { isTokenSecret } from './token-secrets.js';

/** What is looked at of a request; each HTTP library has more. */
export interface PresentingRequest {
  method: string;
  headers: { authorization?: string | undefined };
  query: unknown;
}

const bearer = /^Bearer +(\S{1,100})$/i;

/** What a request shows as its secret in that way; '' when nothing. Nobody has said yet that it is one. */
export function presentedSecret({ headers, query }: PresentingRequest, kind: TokenKind): string {
  if (kind === 'bearer') return bearer.exec(headers.authorization ?? '')?.[1] ?? '';
  const given = (query as Record<string, unknown> | undefined)?.[linkTokenParameter];
  return typeof given === 'string' ? given : '';
}

/** Addresses leak more easily than headers: whoever finds a link must not be able to change anything by it. */
const kindsFor = (method: string): readonly TokenKind[] => (method === 'GET' ? ['bearer', 'link'] : ['bearer']);

/** The secret that a request to an open route shows: `Authorization: Bearer`, and for reading also `?token=`. */
export const anySecretOf = (request: PresentingRequest): string =>
  kindsFor(request.method)
    .map((kind) => presentedSecret(request, kind))
    .find((secret) => secret !== '') ?? '';

/**
 * For a parameter of a `@Public()` route: the secret of a thing (made by `newTokenSecret`), to be looked up by its
 * `tokenSecretHash`. Without one: 401 `token-refused`, which is also what the plugin throws when it knows no such secret;
 * the portal then slows down whoever guesses.
 */
export const PresentedSecret = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const secret = anySecretOf(context.switchToHttp().getRequest<PresentingRequest>());
  if (!isTokenSecret(secret)) throw ProblemError.of('token-refused');
  return secret;
});
