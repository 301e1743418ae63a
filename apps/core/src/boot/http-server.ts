import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { problemDocument } from '@tessera/contracts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { PluginSet } from '../plugins/plugin-catalogue.js';
import { AppModule } from './app.module.js';
import type { Environment } from './environment.js';
import { securityHeaders } from './security-headers.js';
import { discardUnread } from './unread-bodies.js';

const megabyte = 1024 * 1024;

/**
 * The two answers that every visit waits for are made anew each time: the page with its boot data, and the stream of its
 * tiles. Each line of the stream is flushed, or the first tile would wait for the last. Built files lie there compressed.
 */
const compression = {
  encodings: ['br', 'gzip'],
  customTypes: /^(text\/html|application\/x-ndjson)/,
  threshold: 1024,
  brotliOptions: {
    flush: constants.BROTLI_OPERATION_FLUSH,
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  },
  zlibOptions: { flush: constants.Z_SYNC_FLUSH },
};

/** The application with all its guards, not yet listening. Throws when the core or a plugin cannot be composed. */
export async function makeApplication(environment: Environment, set: PluginSet): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    // only these may speak for somebody else's address; `true` would believe everybody
    trustProxy: environment.trustedProxies.length > 0 ? environment.trustedProxies : false,
    bodyLimit: megabyte,
    // while draining, requests already on their way are answered, not refused
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      const status = error.statusCode === 414 ? 414 : 400;
      void reply
        .status(status)
        .header('content-type', 'application/problem+json')
        .send({ ...problemDocument('malformed-request'), status });
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(set), adapter, {
    logger: false,
    abortOnError: false,
  });
  await app.register(fastifyCompress as never, compression);
  await app.register(fastifyCookie as never);
  await app.register(fastifyMultipart as never, {
    limits: { files: 1, fileSize: 200 * megabyte, fields: 10, parts: 12 },
  });
  const fastify = app.getHttpAdapter().getInstance();
  // files as raw bodies are handed on unread: whoever takes them sets the limit
  fastify.addContentTypeParser(
    ['text/csv', 'application/octet-stream'],
    (_request: FastifyRequest, payload: unknown, done: (error: null, body: unknown) => void) => done(null, payload),
  );
  fastify.addHook('onRequest', securityHeaders(environment));
  fastify.addHook('onResponse', discardUnread);
  return app;
}
