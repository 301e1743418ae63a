import type { BadgeVariant } from '@tessera/ui/badge';
import { formatDateTime } from '@tessera/ui/dates';
import { localized } from '@tessera/web-sdk';
import { t } from './texts.js';
import type { QueueState, Row } from './waiting-queues.js';
import { wordsText } from './waiting-words.js';

interface RowState {
  variant: BadgeVariant;
  icon: string;
  text: string;
}

const waitingStates: Record<Row['item']['urgency'], Omit<RowState, 'text'>> = {
  normal: { variant: 'warning', icon: 'hourglass' },
  soon: { variant: 'warning', icon: 'clock' },
  late: { variant: 'danger', icon: 'alert-triangle' },
};

/** Name of what an item was decided as, by the verdicts that its kind knows. */
const doneText = (queue: QueueState['queue'] | undefined, verdict: string | null): string => {
  const known = queue?.verdicts.find(({ key }) => key === verdict);
  return known ? localized(known.done) : t('state.withdrawn');
};

/** The badge of a row: waiting, or what became of it. */
export function rowState({ item, result }: Row, queue?: QueueState['queue']): RowState {
  if (!result || result.outcome.outcome === 'refused')
    return { ...waitingStates[item.urgency], text: t(`state.${item.urgency}`) };
  const { outcome, verdict } = result;
  const text = outcome.outcome === 'taken' ? doneText(queue, outcome.verdict) : localized(verdict.done);
  const positive = outcome.outcome === 'decided' && verdict.tone === 'positive';
  return { variant: positive ? 'success' : 'neutral', icon: positive ? 'check' : 'info-circle', text };
}

/** What stands below a row: what to look at first, who was quicker, or why it could not be done. */
export function rowNote(
  { item, result }: Row,
  queue?: QueueState['queue'],
): { text: string; warning: boolean } | undefined {
  const outcome = result?.outcome;
  if (outcome?.outcome === 'refused') return { text: wordsText(outcome.message), warning: true };
  if (outcome?.outcome === 'taken') {
    const { by, verdict } = outcome;
    const at = formatDateTime(outcome.at);
    return {
      text:
        verdict === null ? t('taken.withdrawn', { by, at }) : t('taken', { by, at, verdict: doneText(queue, verdict) }),
      warning: false,
    };
  }
  return item.notice && !outcome ? { text: wordsText(item.notice), warning: true } : undefined;
}
