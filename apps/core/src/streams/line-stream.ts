import { applyDecorators, Header } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

const mediaType = 'application/x-ndjson';

/** Answers one line of JSON after another, each sent at once: nothing between here and the browser may gather them. */
export const LineStream = (line: z.ZodType, description: string): MethodDecorator =>
  applyDecorators(
    Header('content-type', `${mediaType}; charset=utf-8`),
    Header('cache-control', 'no-store, no-transform'),
    Header('x-accel-buffering', 'no'),
    ApiProduces(mediaType),
    ApiResponse({ status: 200, description, standardSchema: line }),
  );
