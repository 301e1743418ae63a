import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type Caller, Parameters, ProblemError } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { backgroundHeader } from '../../identity/session.guard.js';
import { claimRequest, pluginOf } from '../loaded-plugin.js';
import { pluginFaults } from '../plugin-faults.js';
import { mostInFlightKey } from '../plugins.parameters.js';
import { PluginUse } from './plugin-use.js';

const retryAfter = 1;

/** Counts the requests that reach a plugin, and lets each have only so many in flight: a slow plugin fills no worker. */
@Injectable()
export class PluginTrafficGuard implements CanActivate {
  private readonly inFlight = new Map<string, number>();

  constructor(
    private readonly parameters: Parameters,
    private readonly use: PluginUse,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const plugin = pluginOf(context.getClass());
    if (!plugin) return true;
    const http = context.switchToHttp();
    const running = this.inFlight.get(plugin) ?? 0;
    if (running >= this.parameters.get<number>(mostInFlightKey)) {
      pluginFaults.note(plugin, 'too many requests in flight');
      throw ProblemError.of('plugin-busy', { plugin, retryAfter });
    }
    this.inFlight.set(plugin, running + 1);
    // answered or given up by the client: either way the answer's stream closes
    http.getResponse<FastifyReply>().raw.once('close', () => this.ended(plugin));
    const request = http.getRequest<FastifyRequest & { caller?: Caller }>();
    claimRequest(request, plugin);
    if (request.caller && request.headers[backgroundHeader] === undefined)
      this.use.note(plugin, request.caller.agencyId);
    return true;
  }

  private ended(plugin: string): void {
    this.inFlight.set(plugin, (this.inFlight.get(plugin) ?? 1) - 1);
  }
}
