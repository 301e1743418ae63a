import 'reflect-metadata';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

export const accessMetadata = 'tessera:access';

/** What a route asks for. Routes without one refuse to start (core) or quarantine their plugin. */
export type RouteAccess =
  | { kind: 'public' }
  | { kind: 'signed-in' }
  | { kind: 'permission'; action: string; subject: string }
  | { kind: 'token'; purpose: string };

const declare =
  (access: RouteAccess): MethodDecorator =>
  (_target, _key, descriptor) => {
    Reflect.defineMetadata(accessMetadata, access, descriptor.value as object);
    return descriptor;
  };

/** Anybody, signed in or not. */
export const Public = () => declare({ kind: 'public' });
/** Every signed-in person; for one's own things only. */
export const SignedIn = () => declare({ kind: 'signed-in' });
/** Persons allowed `action` on at least some `subject`; the service checks the single record or filters the list. */
export const Permission = (action: string, subject: string) => declare({ kind: 'permission', action, subject });
/**
 * Programs that hold a token of this purpose, and nobody else: a session opens no such route. The purpose stands in the
 * manifest's `tokens`, which says how the token travels. The request's `Caller` is its owner as of now, with `token` set.
 */
export const TokenAccess = (purpose: string) => declare({ kind: 'token', purpose });

/** The request's `Caller`; undefined on public routes without a session. */
export const CurrentCaller = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<{ caller?: unknown }>().caller,
);
