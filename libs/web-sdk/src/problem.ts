import type { BrowserProblemSlug, Problem } from '@tessera/contracts';
import { browserProblems } from '@tessera/contracts/browser-problems';
import { problemRegistry } from '@tessera/contracts/problem-registry';
import { preferences } from './preferences.js';

const prefix = 'urn:tessera:problem:';
const registry: Record<string, { number: string; title: { 'zh-Hant': string; en: string } }> = {
  ...problemRegistry,
  ...browserProblems,
};

/** A refused request, with the server's problem document, or a problem of the browser's own in the same form. */
export class ApiProblem extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(`${problem.number} ${problem.title}`, options);
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

/** A problem that arose on this side of the wire; `cause` is for the console only. */
export function browserProblem(slug: BrowserProblemSlug, cause?: unknown): ApiProblem {
  const { number, title, status } = browserProblems[slug];
  return new ApiProblem({ type: prefix + slug, title: title.en, status, number }, { cause });
}

/** One sentence for the person, in the page's language, and the number to quote. Any thrown thing is accepted. */
export function describeProblem(error: unknown): { text: string; number: string } {
  const { problem, slug } = error instanceof ApiProblem ? error : browserProblem('script-failed', error);
  const known = Object.hasOwn(registry, slug) ? registry[slug] : undefined;
  const titles = known?.title ?? problem.titles;
  return { text: titles?.[preferences().locale] ?? problem.title, number: problem.number };
}
