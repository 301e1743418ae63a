import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventsHub } from '../events/events-hub.js';

/** Long enough that every keep-alive client has had an answer with `Connection: close`. */
const sayGoodbye = 1_000;
const longestDrain = 15_000;

/** On SIGTERM, SIGINT or `{type: 'drain'}`: lets clients go one answer at a time, ends streams, then closes. */
export function drainOnSignal(app: NestFastifyApplication): void {
  let draining = false;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_request, reply) => {
      if (draining) reply.header('connection', 'close');
    });
  const drain = async (): Promise<void> => {
    if (draining) return;
    draining = true;
    setTimeout(() => process.exit(1), longestDrain).unref();
    app.get(EventsHub).endAll();
    await new Promise((resolve) => setTimeout(resolve, sayGoodbye));
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void drain());
  process.on('SIGINT', () => void drain());
  process.on('message', (message: { type?: string }) => {
    if (message?.type === 'drain') void drain();
  });
  // the supervisor is gone: nobody would ever stop this process
  process.on('disconnect', () => void drain());
}
