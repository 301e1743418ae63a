import { type ApiProblem, localized } from '@tessera/web-sdk';
import type { ClosureDraft } from './closure-draft.js';
import { t } from './texts.js';

const known = ['resourceId', 'site', 'agencyId', 'kind', 'date', 'toDate', 'part', 'from', 'to', 'reason'] as const;
/** Where a fault of a field that has no place for one is told. */
const shownAt = { kind: 'reason', part: 'date' } as const satisfies Partial<Record<string, keyof ClosureDraft>>;

interface Told {
  path: string;
  titles?: { 'zh-Hant': string; en: string };
}

/** What the server said, at the fields it is about. */
export function closureFaults({ problem }: ApiProblem): Partial<Record<keyof ClosureDraft, string>> {
  const errors = (problem.errors ?? []) as Told[];
  return Object.fromEntries(
    errors.flatMap(({ path, titles }) => {
      const field = known.find((name) => name === path);
      if (!field) return [];
      const place = field === 'kind' || field === 'part' ? shownAt[field] : field;
      return [[place, titles ? localized(titles) : t('field.fault')]];
    }),
  );
}
