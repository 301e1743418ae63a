import { ApiProblem } from '@tessera/web-sdk';
import { type NoticeDetail, notices } from '../notices.api.js';
import { type Faults, inputOf, type NoticeDraft, publicationOf } from './notice-draft.js';

/** What sending comes down to: keep as a draft, keep what is out up to date, or make public. */
export type Intent = 'draft' | 'save' | 'publish';

/** May the moment of publication still be moved by a change? */
const isMovable = ({ state }: NoticeDetail): boolean => ['draft', 'in-review', 'scheduled'].includes(state);

/** Is it before the eyes of its readers, or will be without anybody's doing? Then it is saved, not published. */
export const isPublic = ({ state }: NoticeDetail): boolean => ['scheduled', 'current', 'expired'].includes(state);

/**
 * Stores a draft. `kept` is called with what was stored so far when a second request follows, so that a failure of that
 * one starts from there.
 */
export async function storeNotice(
  draft: NoticeDraft,
  stored: NoticeDetail | undefined,
  intent: Intent,
  kept: (notice: NoticeDetail) => void,
): Promise<NoticeDetail> {
  const { publishAt, ...content } = inputOf(draft, stored);
  const moment = publishAt ? { publishAt } : {};
  if (!stored) return notices.post({ ...content, ...moment, draft: intent === 'draft' });
  const { majorRevision, tellReaders } = draft;
  const changed = await notices.change(stored.id, {
    ...content,
    ...(isMovable(stored) ? { publishAt: publishAt ?? null } : {}),
    ...(majorRevision ? { majorRevision } : {}),
    ...(tellReaders ? { tellReaders } : {}),
    version: stored.version,
  });
  const wished = publicationOf(draft);
  if (intent !== 'publish') return changed;
  kept(changed);
  return notices.publish(stored.id, { ...(wished ? { publishAt: wished } : {}), version: changed.version });
}

/** What a refusal means to the form. */
export type Refusal =
  | { kind: 'conflict'; current: NoticeDetail; changedBy: string }
  | { kind: 'faults'; faults: Faults }
  | { kind: 'problem'; problem: unknown };

export function refusalOf(error: unknown): Refusal {
  if (error instanceof ApiProblem && error.slug === 'conflict') {
    const { current, changedBy } = error.problem as unknown as { current: NoticeDetail; changedBy: string };
    return { kind: 'conflict', current, changedBy };
  }
  const errors = error instanceof ApiProblem ? error.problem.errors : undefined;
  if (errors)
    return {
      kind: 'faults',
      faults: Object.fromEntries(errors.map(({ path, code, message }) => [path, code ?? message])),
    };
  return { kind: 'problem', problem: error };
}
