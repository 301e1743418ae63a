import type { Problem } from '@tessera/contracts';
import { problemRegistry } from '@tessera/contracts/problem-registry';
import { preferences } from './preferences.js';

const prefix = 'urn:tessera:problem:';

/** A refused request, with the server's problem document. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.number} ${problem.title}`);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.problem.status;
  }

  /** `conflict`, `plugin-disabled`, …: the problem's type without its prefix. */
  get slug(): string {
    return this.problem.type.startsWith(prefix) ? this.problem.type.slice(prefix.length) : this.problem.type;
  }

  /** The code of the first problem of a field, e.g. `too-long`; its sentence where the server gave no code. */
  fieldError(path: string): string | undefined {
    const found = this.problem.errors?.find((error) => error.path === path);
    return found && (found.code ?? found.message);
  }
}

/** A problem that arose on this side of the wire: no connection, an answer that is not JSON, a script that failed. */
export function localProblem(slug: string, number: string, titles: { 'zh-Hant': string; en: string }): ApiProblem {
  return new ApiProblem({ type: prefix + slug, title: titles.en, titles, status: 0, number });
}

/** One sentence for the person, in the page's language, and the number to quote. Any thrown thing is accepted. */
export function describeProblem(error: unknown): { text: string; number: string } {
  const fallback = problemRegistry.internal;
  const locale = preferences().locale;
  if (!(error instanceof ApiProblem)) return { text: fallback.title[locale], number: 'T-2000' };
  const { problem, slug } = error;
  const titles = (
    Object.hasOwn(problemRegistry, slug) ? problemRegistry[slug as keyof typeof problemRegistry].title : problem.titles
  ) as Record<string, string> | undefined;
  return { text: titles?.[locale] ?? problem.title, number: problem.number };
}
