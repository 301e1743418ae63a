import type { AgencyReference, Localized, Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

interface Person {
  id: string;
  account: string;
  name: string;
}

export interface RoleGrant {
  id: string;
  account: Person;
  role: { key: string; name: Localized };
  agency: AgencyReference | null;
  withSubordinates: boolean;
  endsAt: string | null;
  grantedAt: string;
  /** Null: the portal itself, at setup. */
  grantedBy: Person | null;
}

export interface GrantableRole {
  key: string;
  name: Localized;
  plugin: string;
}

export interface GrantWish {
  role: string;
  agency: string | null;
  withSubordinates: boolean;
  endsAt: string | null;
}

export interface SubjectView {
  subject: string;
  name: Localized;
  plugin: string;
  actions: string[];
}

export type ExplanationReason =
  | 'allowed-by-rule'
  | 'forbidden-by-rule'
  | 'no-rule'
  | 'no-matching-rule'
  | 'record-not-found'
  | 'plugin-off'
  | 'account-not-active';

export interface ExplainedRule {
  decisive: boolean;
  effect: 'allows' | 'forbids';
  matches: 'yes' | 'no' | 'depends';
  action: string[];
  subject: string;
  conditions: Record<string, unknown> | null;
  plugin: string;
  role: { key: string; name: Localized };
  grant: {
    agency: AgencyReference | null;
    withSubordinates: boolean;
    endsAt: string | null;
    grantedAt: string;
    grantedBy: Person | null;
  } | null;
}

export interface Explanation {
  allowed: boolean;
  reason: ExplanationReason;
  level: 'subject' | 'agency' | 'record';
  rules: ExplainedRule[];
}

export interface ExplanationQuestion {
  account: string;
  action: string;
  subject: string;
  id: string;
  agency: string;
}

/** Roles of accounts: who holds which, given by whom, and why somebody may do something. */
export const grants = {
  of: async (account: string) =>
    (await api.get<Page<RoleGrant>>('/api/role-grants', { query: { account, limit: 100 } })).items,
  roles: async () => (await api.get<Page<GrantableRole>>('/api/roles', { query: { limit: 100 } })).items,
  give: (account: string, wish: GrantWish) => api.post<RoleGrant>('/api/role-grants', { account, ...wish }),
  take: (id: string) => api.delete<void>(`/api/role-grants/${id}`),
  subjects: () => api.get<SubjectView[]>('/api/permissions/subjects'),
  explain: (question: ExplanationQuestion) =>
    api.get<Explanation>('/api/permissions/explain', { query: { ...question } }),
};
