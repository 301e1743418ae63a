import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

let description: OpenAPIObject | undefined;

const pathOfPlugin = /^\/api\/plugins\/([a-z][a-z0-9-]*)\//;

/** Two plugins, or a plugin and the core, may call their controllers alike; operations are named once in the world. */
function nameByPlugin(document: OpenAPIObject): OpenAPIObject {
  for (const [path, operations] of Object.entries(document.paths)) {
    const plugin = pathOfPlugin.exec(path)?.[1];
    if (!plugin) continue;
    for (const operation of Object.values(operations) as { operationId?: string }[])
      if (operation.operationId) operation.operationId = `${plugin}_${operation.operationId}`;
  }
  return document;
}

const make = (app: NestFastifyApplication): OpenAPIObject =>
  nameByPlugin(
    SwaggerModule.createDocument(
      app,
      new DocumentBuilder()
        .setTitle('Tessera')
        .setDescription('Every error is application/problem+json with a stable type and number.')
        .setVersion('1.0.0')
        .addCookieAuth('tessera_session')
        .build(),
    ),
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
