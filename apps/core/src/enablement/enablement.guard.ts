import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type Caller, ProblemError } from '@tessera/sdk';
import { pluginOf } from '../plugins/loaded-plugin.js';
import { EnablementSnapshot } from './enablement-snapshot.js';

/** A route of a plugin that is off for the caller's agency is not there: 404 `plugin-disabled`, for administrators too. */
@Injectable()
export class EnablementGuard implements CanActivate {
  constructor(private readonly enablement: EnablementSnapshot) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const plugin = pluginOf(context.getClass());
    const { caller } = context.switchToHttp().getRequest<{ caller?: Caller }>();
    // session, boot and tiles speak of switches too
    if (this.enablement.mayBeStale && (plugin || caller))
      return this.enablement.reload().then(() => this.pass(plugin, caller));
    return this.pass(plugin, caller);
  }

  private pass(plugin: string | undefined, caller: Caller | undefined): boolean {
    if (!plugin) return true;
    // nobody's agency can be asked for an anonymous request: it finds the route where the plugin is on for anybody
    const on = caller
      ? this.enablement.isEnabled(plugin, caller.agencyId)
      : this.enablement.enabledAgencies(plugin).length > 0;
    if (on) return true;
    throw ProblemError.of('plugin-disabled', { plugin });
  }
}
