import { type ProblemSlug, problemRegistry } from '@tessera/contracts';

type RefusalSlug = Extract<ProblemSlug, `plugin-refused-${string}`>;

/** Why a plugin may not run, with the number under which the documentation explains it. */
export const quarantineReason = (slug: RefusalSlug, detail: string): string =>
  `${problemRegistry[slug].number}: ${detail}`;

/** Thrown by a check; its message is the reason. */
export class PluginRefused extends Error {
  constructor(slug: RefusalSlug, detail: string) {
    super(quarantineReason(slug, detail));
  }
}

/** Reason for whatever a plugin's code threw: a refusal speaks for itself. */
export const reasonOf = (slug: RefusalSlug, error: unknown): string =>
  error instanceof PluginRefused ? error.message : quarantineReason(slug, String((error as Error)?.message ?? error));

/** Number of a stored reason. The migrator and the supervisor write theirs without one. */
export function numberOfReason(reason: string): string {
  const own = /^(T-\d{4}): /.exec(reason)?.[1];
  if (own) return own;
  const slug = reason.startsWith('migration: ') ? 'plugin-refused-migration' : 'plugin-refused-deaths';
  return problemRegistry[slug].number;
}
