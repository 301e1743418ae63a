import type { Caller } from '@tessera/sdk';
import type { FastifyRequest } from 'fastify';
import type { Session } from './sessions.js';

/** A request after the session guard: both members are there or neither. */
export interface IdentifiedRequest extends FastifyRequest {
  caller?: Caller;
  session?: Session;
}
