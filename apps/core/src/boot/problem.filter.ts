import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { type Problem, problemDocument } from '@tessera/contracts';
import { anySecretOf, ProblemError, withoutTokenSecrets } from '@tessera/sdk';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pluginOfRequest } from '../plugins/loaded-plugin.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { TokenFailures } from '../tokens/token-failures.js';
import { LOGGER, type Logger } from './logger.js';

/** SQLSTATEs that bad input can cause past the schemas, and what they mean to the client. */
const inputStates: Record<string, () => Problem> = {
  '22021': () => problemDocument('invalid-input', { detail: 'text holds a character that cannot be stored' }),
  '22P05': () => problemDocument('invalid-input', { detail: 'text holds a character that cannot be stored' }),
  '22P02': () => problemDocument('invalid-input', { detail: 'a value has the wrong form' }),
  '22003': () => problemDocument('invalid-input', { detail: 'a number is out of range' }),
  '22008': () => problemDocument('invalid-input', { detail: 'a date is out of range' }),
  '23505': () => problemDocument('conflict'),
  '23503': () => problemDocument('conflict'),
  '40001': () => problemDocument('conflict'),
  '40P01': () => problemDocument('conflict'),
};

const databaseDown = new Set([
  '08000',
  '08001',
  '08003',
  '08006',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
]);

const byStatus: Record<number, () => Problem> = {
  400: () => problemDocument('malformed-request'),
  404: () => problemDocument('not-found'),
  405: () => problemDocument('method-not-allowed'),
  413: () => problemDocument('too-large'),
  415: () => problemDocument('unsupported-media-type'),
  429: () => problemDocument('too-many-requests'),
};

/** Turns whatever a handler throws into a problem document; only what nobody foresaw becomes a 500, and is logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly failures: TokenFailures,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (reply.sent || reply.raw.headersSent) {
      this.logger.warn({ error: String(error) }, 'failed after the answer had begun');
      reply.raw.destroy();
      return;
    }
    const document = this.documentOf(this.counted(error, request));
    const plugin = pluginOfRequest(request);
    if (document.status >= 500 && plugin) pluginFaults.note(plugin, error);
    if (document.status >= 500)
      this.logger.error({ err: error, method: request.method, route: request.routeOptions?.url }, document.title);
    if (document.status === 503) reply.header('retry-after', '5');
    if (typeof document.retryAfter === 'number') reply.header('retry-after', String(document.retryAfter));
    reply
      .status(document.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store');
    void reply.send(withoutTokenSecrets(JSON.stringify(document)));
  }

  /**
   * Counts the secrets of things that a plugin did not know, as the token guard counts those of persons: 429 for an
   * address that guesses. Here and not in an interceptor, which would cost every request that goes well.
   */
  private counted(error: unknown, request: FastifyRequest): unknown {
    if (!(error instanceof ProblemError) || !error.is('token-refused')) return error;
    if (!pluginOfRequest(request) || !anySecretOf(request)) return error;
    try {
      this.failures.note(request.ip);
      return error;
    } catch (refusal) {
      return refusal;
    }
  }

  private documentOf(error: unknown): Problem {
    if (error instanceof ProblemError) return error.document;
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
    if (status && status < 500) return byStatus[status]?.() ?? { ...problemDocument('malformed-request'), status };
    const code = (error as { code?: string }).code ?? '';
    if (inputStates[code]) return inputStates[code]();
    const message = (error as Error)?.message ?? '';
    if (databaseDown.has(code) || /timeout exceeded when trying to connect|Connection terminated/.test(message))
      return problemDocument('unavailable');
    return problemDocument('internal');
  }
}
