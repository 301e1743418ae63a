import '@tessera/ui/badge';
import type { BadgeVariant } from '@tessera/ui/badge';
import type { TableColumn } from '@tessera/ui/data-table';
import { formatRelative } from '@tessera/ui/dates';
import { html, type TemplateResult } from 'lit';
import { timeText } from '../booking-time.js';
import './purpose-cell.js';
import type { ReviewLine } from './review.api.js';
import type { Outcome } from './review-rows.controller.js';
import { t } from './texts.js';

interface Look {
  variant: BadgeVariant;
  icon: string;
  text: string;
}

const waitingLook: Record<ReviewLine['urgency'], Omit<Look, 'text'>> = {
  normal: { variant: 'warning', icon: 'hourglass' },
  soon: { variant: 'warning', icon: 'clock' },
  late: { variant: 'danger', icon: 'alert-triangle' },
};

function lookOf({ state, urgency }: ReviewLine, outcome: Outcome | undefined): Look {
  const done = outcome?.result.outcome === 'decided' ? outcome.verdict : undefined;
  const taken = outcome?.result.outcome === 'taken' ? (outcome.result.verdict ?? 'withdrawn') : undefined;
  const now = done ?? taken;
  if (now === 'approve' || (!now && state === 'approved'))
    return { variant: 'success', icon: 'check', text: t('badge.approved') };
  if (now === 'reject' || (!now && state === 'rejected'))
    return { variant: 'neutral', icon: 'x', text: t('badge.rejected') };
  if (!now && state === 'waiting') return { ...waitingLook[urgency], text: t(`badge.${urgency}`) };
  if (!now && state === 'no-show') return { variant: 'neutral', icon: 'clock', text: t('badge.no-show') };
  if (!now && state === 'lapsed') return { variant: 'neutral', icon: 'clock', text: t('badge.lapsed') };
  return { variant: 'neutral', icon: 'calendar-x', text: t('badge.cancelled') };
}

const badge = ({ variant, icon, text }: Look): TemplateResult =>
  html`<t-badge variant=${variant} icon=${icon}>${text}</t-badge>`;

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
  { key: 'state', label: t('column.state'), nowrap: true, cell: (row) => badge(lookOf(row, outcomes.get(row.id))) },
];
