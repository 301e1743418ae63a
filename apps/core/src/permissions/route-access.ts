import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { accessMetadata, type RouteAccess } from '@tessera/sdk';

/** What a handler declares by `@Public()`, `@SignedIn()`, `@Permission()` or `@TokenAccess()`. */
export const accessOf = (handler: object): RouteAccess | undefined => Reflect.getMetadata(accessMetadata, handler);

/** Is the route for holders of a token alone? Cookies mean nothing there. */
export const opensByToken = (handler: object): boolean => accessOf(handler)?.kind === 'token';

/** Every method up to the base classes, since Nest routes inherited handlers too. */
export function handlersOf(controller: Type): [string, object][] {
  const handlers = new Map<string, object>();
  for (let prototype: object | null = controller.prototype; prototype && prototype !== Object.prototype; ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (typeof value === 'function' && !handlers.has(name)) handlers.set(name, value);
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...handlers];
}

/** Routes without a declared permission, as `Controller.handler`. */
export const undeclaredRoutes = (controllers: readonly Type[]): string[] =>
  controllers.flatMap((controller) =>
    handlersOf(controller)
      .filter(([, handler]) => Reflect.hasMetadata(METHOD_METADATA, handler) && !accessOf(handler))
      .map(([name]) => `${controller.name}.${name}`),
  );

/** Deny by default: a core with a route that forgot its permission does not start. */
export function assertEveryRouteDeclared(controllers: readonly Type[]): void {
  const undeclared = undeclaredRoutes(controllers);
  if (undeclared.length > 0) throw new Error(`routes without a declared permission: ${undeclared.join(', ')}`);
}
