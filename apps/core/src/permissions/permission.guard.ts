import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Access, type Caller, ProblemError } from '@tessera/sdk';
import { accessOf } from './route-access.js';

/** Lets a request pass only by what its route declares; a route that declares nothing is closed. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly access: Access) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const route = accessOf(context.getHandler());
    if (!route) throw ProblemError.of('forbidden');
    if (route.kind === 'public') return true;
    const { caller } = context.switchToHttp().getRequest<{ caller?: Caller }>();
    if (!caller) throw ProblemError.of('not-signed-in');
    if (route.kind === 'permission') this.access.assert(caller, route.action, route.subject);
    return true;
  }
}
