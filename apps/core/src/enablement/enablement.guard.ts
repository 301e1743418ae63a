import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type Caller, Enablement, ProblemError } from '@tessera/sdk';
import { pluginOf } from '../plugins/loaded-plugin.js';

/** A route of a plugin that is off for the caller's agency is not there: 404 `plugin-disabled`, for administrators too. */
@Injectable()
export class EnablementGuard implements CanActivate {
  constructor(private readonly enablement: Enablement) {}

  canActivate(context: ExecutionContext): boolean {
    const plugin = pluginOf(context.getClass());
    if (!plugin) return true;
    const { caller } = context.switchToHttp().getRequest<{ caller?: Caller }>();
    // nobody's agency can be asked for an anonymous request: the permission guard answers it
    if (!caller || this.enablement.isEnabled(plugin, caller.agencyId)) return true;
    throw ProblemError.of('plugin-disabled', { plugin });
  }
}
