import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

export interface AnswerOptions {
  /** HTTP status of success; 200 unless told. */
  status?: number;
  /** The handler returns an array of `schema`. */
  array?: boolean;
  description?: string;
}

/** Declares what a route answers: unknown fields never leave the server, and the OpenAPI description says the same. */
export const Answer = (schema: z.ZodType, { status = 200, array = false, description = '' }: AnswerOptions = {}) =>
  applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, description, standardSchema: array ? z.array(schema) : schema }),
  );

/** Declares a route that answers 204 without a body. */
export const NoContent = (description = 'Done.') =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204, description }));
