import type { Choices, Closable, ClosureInput } from './closures.api.js';

type Scope = ClosureInput['scope'];

/** What is typed; empty strings are not chosen yet. */
export interface ClosureDraft {
  scope: Scope;
  resourceId: string;
  site: string;
  agencyId: string;
  kind: ClosureInput['kind'];
  part: ClosureInput['part'];
  date: string;
  toDate: string;
  from: string;
  to: string;
  reason: string;
}

export const emptyDraft: ClosureDraft = {
  scope: 'resource',
  resourceId: '',
  site: '',
  agencyId: '',
  kind: 'maintenance',
  part: 'day',
  date: '',
  toDate: '',
  from: '',
  to: '',
  reason: '',
};

export const scopesOf = ({ sites, agencies, government }: Choices): Scope[] => [
  'resource',
  ...(sites.length > 0 ? (['site'] as const) : []),
  ...(agencies.length > 0 ? (['agency'] as const) : []),
  ...(government ? (['government'] as const) : []),
];

/** A draft for the whole agency of somebody who has but one to choose from is for that one. */
export function withOnlyAgency(draft: ClosureDraft, { agencies }: Choices): ClosureDraft {
  const [only, another] = agencies;
  return draft.scope === 'agency' && !draft.agencyId && only && !another ? { ...draft, agencyId: only.id } : draft;
}

/** Drivers are absent; venues and vehicles are not. */
export const kindsOf = (resource: Closable | undefined): ClosureInput['kind'][] =>
  resource?.kind === 'driver' ? ['absence', 'other'] : ['maintenance', 'event', 'typhoon', 'other'];

/** The fields that are empty and must not be. */
export function missingIn(draft: ClosureDraft): (keyof ClosureDraft)[] {
  const { scope, part } = draft;
  const needed: (keyof ClosureDraft)[] = ['date'];
  if (scope === 'resource') needed.push('resourceId');
  if (scope === 'site') needed.push('site');
  if (scope === 'agency') needed.push('agencyId');
  if (part === 'hours') needed.push('from', 'to');
  return needed.filter((field) => !draft[field]);
}

/** What the preview asks with. */
export function previewOf(draft: ClosureDraft): Omit<ClosureInput, 'kind' | 'reason'> {
  const { scope, resourceId, site, agencyId, part, date, toDate, from, to } = draft;
  return {
    scope,
    resourceId: scope === 'resource' ? resourceId : null,
    site: scope === 'site' ? site : null,
    agencyId: (scope === 'site' || scope === 'agency') && agencyId ? agencyId : null,
    date,
    toDate: part === 'morning' || part === 'afternoon' ? date : toDate || date,
    part,
    ...(part === 'hours' && { from, to }),
  };
}

export const inputOf = (draft: ClosureDraft): ClosureInput => ({
  ...previewOf(draft),
  kind: draft.kind,
  reason: draft.reason.trim(),
});
