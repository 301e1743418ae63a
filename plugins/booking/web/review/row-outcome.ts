import type { TableRowState } from '@tessera/ui/data-table';
import { formatDateTime } from '@tessera/ui/dates';
import { localized } from '@tessera/web-sdk';
import type { ReviewLine } from './review.api.js';
import type { Outcome } from './review-rows.controller.js';
import { t } from './texts.js';

type Note = NonNullable<TableRowState['note']>;

/** What stands below a row: what became of it, who was first, why it could not be done, or what to look at first. */
function noteOf({ state, queued, decidable }: ReviewLine, outcome: Outcome | undefined): Note | undefined {
  const { result, verdict } = outcome ?? {};
  if (result?.outcome === 'refused') {
    const { message } = result;
    return { tone: 'danger', text: typeof message === 'string' ? message : localized(message) };
  }
  if (result?.outcome === 'taken') {
    const at = formatDateTime(result.at);
    const done = result.verdict === 'approve' || result.verdict === 'reject' ? result.verdict : 'withdrawn';
    return { tone: 'plain', text: t(`taken.${done}`, { by: result.by, at }) };
  }
  if (result) return verdict ? { tone: 'success', text: t(`done.${verdict}`) } : undefined;
  if (state !== 'waiting') return undefined;
  if (!decidable) return { tone: 'plain', text: t('own') };
  return queued > 0 ? { tone: 'warning', text: t('queued', { count: queued }) } : undefined;
}

export function rowState(row: ReviewLine, outcome: Outcome | undefined): TableRowState {
  const note = noteOf(row, outcome);
  const isDone = outcome !== undefined && outcome.result.outcome !== 'refused';
  return { gone: isDone || !row.decidable, ...(note && { note }) };
}
