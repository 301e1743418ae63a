import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, type ExecutionContext, Header, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

interface Request {
  headers: Record<string, string | string[] | undefined>;
}
interface Reply {
  header(name: string, value: string): Reply;
  status(code: number): Reply;
}

/** What a handler with `@Revalidated()` answers through: the text, or nothing (304) when the client has this very text. */
export type Revalidate = (text: string, updated: Date) => string | undefined;

/** Declares a route that answers text of its reader's own, kept by the client but asked for anew each time. */
export const RevalidatedText = (mediaType: string, description: string) =>
  applyDecorators(
    HttpCode(200),
    Header('content-type', `${mediaType}; charset=utf-8`),
    Header('cache-control', 'private, no-cache'),
    ApiProduces(mediaType),
    ApiOkResponse({ description, schema: { type: 'string' } }),
  );

/** A parameter of type `Revalidate`. `updated` is told, but never judged by: what is taken away leaves the rest as old as it was. */
export const Revalidated = createParamDecorator((_data: unknown, context: ExecutionContext): Revalidate => {
  const http = context.switchToHttp();
  const { headers } = http.getRequest<Request>();
  const reply = http.getResponse<Reply>();
  return (text, updated) => {
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    reply.header('etag', tag).header('last-modified', updated.toUTCString());
    if (!isKnown(headers['if-none-match'], tag)) return text;
    reply.status(304);
    return undefined;
  };
});

/** A proxy on the way may have weakened the tag. */
const isKnown = (known: string | string[] | undefined, tag: string): boolean =>
  [known ?? []].flat().some((list) => list.split(',').some((one) => [tag, `W/${tag}`, '*'].includes(one.trim())));
