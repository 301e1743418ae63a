import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type Caller, Parameters, ProblemError } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { backgroundHeader } from '../../identity/session.guard.js';
import { claimRequest, pluginOf } from '../loaded-plugin.js';
import { pluginFaults } from '../plugin-faults.js';
import { mostInFlightKey } from '../plugins.parameters.js';
import { Places } from './places.js';
import { PluginUse } from './plugin-use.js';

const retryAfter = 1;
/** ms that a request waits while its plugin has its hands full: many readers at one moment are no fault. */
const patience = 1_000;

/** Counts the requests that reach a plugin, and lets each have only so many in flight: a slow plugin fills no worker. */
@Injectable()
export class PluginTrafficGuard implements CanActivate {
  private readonly places = new Map<string, Places>();

  constructor(
    private readonly parameters: Parameters,
    private readonly use: PluginUse,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const plugin = pluginOf(context.getClass());
    if (!plugin) return true;
    const http = context.switchToHttp();
    const places = this.placesOf(plugin);
    if (!(await places.take(this.parameters.get<number>(mostInFlightKey)))) {
      pluginFaults.note(plugin, 'too many requests in flight');
      throw ProblemError.of('plugin-busy', { plugin, retryAfter });
    }
    const { raw } = http.getResponse<FastifyReply>();
    // answered or given up by the client, perhaps while it waited: either way the answer's stream closes
    if (raw.closed || raw.destroyed) places.free();
    else raw.once('close', () => places.free());
    const request = http.getRequest<FastifyRequest & { caller?: Caller }>();
    claimRequest(request, plugin);
    if (request.caller && request.headers[backgroundHeader] === undefined)
      this.use.note(plugin, request.caller.agencyId);
    return true;
  }

  private placesOf(plugin: string): Places {
    const known = this.places.get(plugin);
    if (known) return known;
    const made = new Places(patience);
    this.places.set(plugin, made);
    return made;
  }
}
