import '@tessera/ui/badge';
import type { BadgeVariant } from '@tessera/ui/badge';
import type { TableColumn } from '@tessera/ui/data-table';
import { formatRelative } from '@tessera/ui/dates';
import { html, type TemplateResult } from 'lit';
import { stateBadge } from '../booking-state.js';
import { timeText } from '../booking-time.js';
import './purpose-cell.js';
import type { ReviewLine } from './review.api.js';
import type { Outcome } from './review-rows.controller.js';
import { t } from './texts.js';

const urgencyLook: Record<ReviewLine['urgency'], { variant: BadgeVariant; icon: string }> = {
  normal: { variant: 'warning', icon: 'hourglass' },
  soon: { variant: 'warning', icon: 'clock' },
  late: { variant: 'danger', icon: 'alert-triangle' },
};

/** Where it stands now: as decided here or by another meanwhile, else as it was read. */
function stateNow({ state }: ReviewLine, outcome: Outcome | undefined): ReviewLine['state'] {
  const done = outcome?.result.outcome === 'decided' ? outcome.verdict : undefined;
  const taken = outcome?.result.outcome === 'taken' ? (outcome.result.verdict ?? 'withdrawn') : undefined;
  const verdict = done ?? taken;
  if (!verdict) return state;
  return verdict === 'approve' ? 'approved' : verdict === 'reject' ? 'rejected' : 'cancelled';
}

/** What waits says how long there is time for it. */
function badgeOf(line: ReviewLine, outcome: Outcome | undefined): TemplateResult {
  const state = stateNow(line, outcome);
  if (state !== 'waiting') return stateBadge(state);
  const { variant, icon } = urgencyLook[line.urgency];
  return html`<t-badge variant=${variant} icon=${icon}>${t(`badge.${line.urgency}`)}</t-badge>`;
}

/** As many as are needed to decide: what, when, who, what for, how long it waits. */
export const reviewColumns = (
  outcomes: ReadonlyMap<string, Outcome>,
  now: string,
  isOpen: boolean,
): TableColumn<ReviewLine>[] => [
  {
    key: 'resource',
    label: t('column.resource'),
    cell: ({ id, resource }) => html`<a href="/booking/bookings/${id}">${resource.name}</a>`,
    note: ({ number }) => number,
  },
  { key: 'time', label: t('column.time'), nowrap: true, cell: ({ time }) => timeText(time) },
  {
    key: 'applicant',
    label: t('column.applicant'),
    cell: ({ applicant }) => applicant.name,
    note: ({ applicant }) => applicant.unit,
  },
  {
    key: 'purpose',
    label: t('column.purpose'),
    cell: (row) => html`<booking-purpose-cell .line=${row}></booking-purpose-cell>`,
  },
  {
    key: 'since',
    label: t(isOpen ? 'column.since' : 'column.decided'),
    nowrap: true,
    cell: ({ since, reviewed, state }) => formatRelative(state === 'waiting' ? since : (reviewed?.at ?? since), now),
  },
  { key: 'state', label: t('column.state'), nowrap: true, cell: (row) => badgeOf(row, outcomes.get(row.id)) },
];
