import {
  type FieldError,
  type Problem,
  type ProblemKind,
  type ProblemSlug,
  problemDocument,
  problemTypePrefix,
} from '@tessera/contracts';

/** Thrown anywhere on the server; the host answers with the problem document. */
export class ProblemError extends Error {
  constructor(readonly document: Problem) {
    super(document.title);
  }

  /** Is it this one of the core's registry? */
  is(slug: ProblemSlug): boolean {
    return this.document.type === problemTypePrefix + slug;
  }

  /** A problem of the core's registry. */
  static of(slug: ProblemSlug, members: Record<string, unknown> = {}): ProblemError {
    return new ProblemError(problemDocument(slug, members));
  }

  /** A problem of a plugin's own registry, e.g. `('bulletin', 'notice-expired', {number: 'bulletin-104', …})`. */
  static ofPlugin(
    plugin: string,
    slug: string,
    kind: ProblemKind,
    members: Record<string, unknown> = {},
  ): ProblemError {
    return new ProblemError({
      type: `${problemTypePrefix}${plugin}:${slug}`,
      title: kind.title.en,
      titles: kind.title,
      status: kind.status,
      number: kind.number,
      ...members,
    });
  }

  /** 422 with one entry per wrong field. */
  static invalid(errors: FieldError[]): ProblemError {
    return ProblemError.of('invalid-input', { errors });
  }
}
