import type { TableRowState } from '@tessera/ui/data-table';
import { formatDateTime } from '@tessera/ui/dates';
import { localized } from '@tessera/web-sdk';
import type { Outcome } from './hit-decisions.controller.js';
import { t } from './texts.js';

/** What stands below a row: what became of it, who was first, or why it could not be done. */
export function hitState(outcome: Outcome | undefined): TableRowState {
  if (!outcome) return {};
  const { result, verdict } = outcome;
  if (result.outcome === 'decided') return { gone: true, note: { tone: 'success', text: t(`done.${verdict}`) } };
  if (result.outcome === 'refused') {
    const { message } = result;
    return { note: { tone: 'danger', text: typeof message === 'string' ? message : localized(message) } };
  }
  const done = result.verdict === 'cancel' || result.verdict === 'keep' ? result.verdict : 'moved';
  return {
    gone: true,
    note: { tone: 'plain', text: t(`taken.${done}`, { by: result.by, at: formatDateTime(result.at) }) },
  };
}

/** All of them in one sentence, for the status line. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  const decided = (wanted: Outcome['verdict']) =>
    count(({ result, verdict }) => result.outcome === 'decided' && verdict === wanted);
  const parts = [
    ['summary.cancelled', decided('cancel')],
    ['summary.kept', decided('keep')],
    ['summary.taken', count(({ result }) => result.outcome === 'taken')],
    ['summary.refused', count(({ result }) => result.outcome === 'refused')],
  ] as const;
  return parts
    .filter(([, number]) => number > 0)
    .map(([key, number]) => t(key, { count: number }))
    .join(t('summary.joint'));
}
