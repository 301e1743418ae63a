import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

let description: OpenAPIObject | undefined;

const make = (app: NestFastifyApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Tessera')
      .setDescription('Every error is application/problem+json with a stable type and number.')
      .setVersion('1.0.0')
      .addCookieAuth('tessera_session')
      .build(),
  );

/** `GET /api/openapi.json`, made at the first request: it costs start-up time that nobody waits for. */
export function serveApiDescription(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', async (_request, reply) => {
      description ??= make(app);
      return reply.header('content-type', 'application/json; charset=utf-8').send(description);
    });
}
