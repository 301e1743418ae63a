import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Clock, Parameters } from '@tessera/sdk';
import type { IdentifiedRequest } from '../../identity/identified-request.js';
import { TurnsPerMinute } from '../../identity/turns-per-minute.js';
import { accessOf } from '../../permissions/route-access.js';
import { pluginOf } from '../loaded-plugin.js';
import { openRequestsKey, openRequestsOfAddressKey } from '../plugins.parameters.js';

/**
 * Lets nobody hammer what a plugin opens to anybody: so many requests a minute from one address, and so many for one
 * plugin from everywhere. Who is signed in is known and not counted.
 */
@Injectable()
export class OpenRoutesGuard implements CanActivate {
  private readonly ofAddress: TurnsPerMinute;
  private readonly ofPlugin: TurnsPerMinute;

  constructor(parameters: Parameters, clock: Clock) {
    this.ofAddress = new TurnsPerMinute(() => parameters.get<number>(openRequestsOfAddressKey), clock);
    this.ofPlugin = new TurnsPerMinute(() => parameters.get<number>(openRequestsKey), clock);
  }

  canActivate(context: ExecutionContext): boolean {
    const plugin = pluginOf(context.getClass());
    if (!plugin || accessOf(context.getHandler())?.kind !== 'public') return true;
    const { caller, ip } = context.switchToHttp().getRequest<IdentifiedRequest>();
    if (caller) return true;
    // the address first: what one address is refused is not taken from the others' share
    this.ofAddress.take(`${plugin} ${ip}`);
    this.ofPlugin.take(plugin);
    return true;
  }
}
