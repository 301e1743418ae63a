import type { FastifyRequest } from 'fastify';

/** Long enough for the client to read the answer while it is still sending. */
const lastChance = 2_000;

/**
 * After an answer that did not wait for the whole body (an upload over its limit, one refused at the door): what still
 * comes is thrown away, and a sender who does not end is cut off. Else the connection would stay half open and keep a
 * draining worker from ending. An `onResponse` hook.
 */
export function discardUnread({ raw }: FastifyRequest, _reply: unknown, done: () => void): void {
  if (!raw.complete && !raw.destroyed) {
    raw.unpipe();
    raw.resume();
    setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, lastChance).unref();
  }
  done();
}
