import type { ServerResponse } from 'node:http';
import type { ServerEvent } from '@tessera/contracts';
import type { Caller } from '@tessera/sdk';
import type { EventClient } from './events-hub.js';

/** Unsent bytes at which a browser that does not read is let go. */
const mostBuffered = 256 * 1024;

/** One browser's stream of server-sent events. */
export class SseClient implements EventClient {
  constructor(
    public caller: Caller,
    private readonly response: ServerResponse,
  ) {
    response.writeHead(200, {
      ...Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, value as string])),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      connection: 'keep-alive',
    });
    response.flushHeaders();
  }

  send({ kind, ...data }: ServerEvent): void {
    this.write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** A comment line: keeps proxies from closing the stream, and finds out whether the browser is still there. */
  beat(): void {
    this.write(': \n\n');
  }

  end(retry: number): void {
    this.write(`retry: ${Math.round(retry)}\n\n`);
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > mostBuffered) this.response.destroy();
  }
}
