import { StandardSchemaValidationPipe } from '@nestjs/common';
import { ProblemError } from '@tessera/sdk';

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
}

const pathOf = (issue: Issue): string =>
  (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment)).join('.');

const mostErrors = 50;

/** Every declared schema is checked; what does not fit is a 422 with one entry per wrong field. */
export const inputPipe = () =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      ProblemError.invalid(
        issues.slice(0, mostErrors).map((issue) => ({
          path: pathOf(issue),
          message: issue.message,
          ...(/^[a-z]+(-[a-z]+)*$/.test(issue.message) ? { code: issue.message } : {}),
        })),
      ),
  });
