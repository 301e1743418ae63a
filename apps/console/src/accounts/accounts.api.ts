import type { AgencyReference, Localized, Page, Total } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

export type AccountState = 'applied' | 'approved' | 'active' | 'suspended' | 'held' | 'rejected';

export interface AccountItem {
  id: string;
  account: string;
  name: string;
  title: string;
  agency: AgencyReference | null;
  unit: AgencyReference | null;
  officePhone: string;
  state: AccountState;
  lastSignInAt: string | null;
  version: number;
}

export interface AccountDetail extends AccountItem {
  recoveryMail: string | null;
  stateReason: string;
  createdAt: string;
  signIns: number;
  passwordSet: boolean;
  secondFactor: boolean;
  /** Signed in at so many places now. */
  sessions: number;
  /** Until when wrong passwords keep the account closed. */
  lockedUntil: string | null;
  roles: HeldRole[];
}

export interface HeldRole {
  key: string;
  name: Localized;
  agency: { code: string; name: string } | null;
  withSubordinates: boolean;
  endsAt: string | null;
}

export interface AccountFilter {
  q: string;
  agency: string;
  state: string;
}

/** What is typed about an account. */
export interface AccountDraft {
  account: string;
  name: string;
  title: string;
  /** Code of the unit or agency, and its name for the field. */
  agency: string;
  agencyName: string;
  officePhone: string;
  recoveryMail: string;
}

/** Acts that need nothing but the account. */
export type PlainAct = 'reinstate' | 'unlock' | 'sign-out' | 'reset-second-factor';

const described = ({ name, title, agency, officePhone, recoveryMail }: AccountDraft) => ({
  name,
  title,
  agency,
  officePhone,
  recoveryMail: recoveryMail.trim() || null,
});

/** Changes carry the version that the person saw: what others did meanwhile is not overwritten. */
export const accounts = {
  list: (filter: AccountFilter, cursor: string | undefined, signal: AbortSignal, background: boolean) =>
    api.get<Page<AccountItem>>('/api/accounts', { query: { ...filter, cursor, limit: 20 }, signal, background }),
  total: (filter: AccountFilter, signal: AbortSignal) =>
    api.get<Total>('/api/accounts/total', { query: { ...filter }, signal, background: true }),
  detail: (id: string) => api.get<AccountDetail>(`/api/accounts/${id}`),
  create: (draft: AccountDraft) =>
    api.post<AccountDetail>('/api/accounts', { account: draft.account, ...described(draft) }),
  update: ({ id, version }: AccountItem, draft: AccountDraft) =>
    api.patch<AccountDetail>(`/api/accounts/${id}`, { ...described(draft), version }),
  suspend: ({ id, version }: AccountItem, reason: string) =>
    api.post<AccountDetail>(`/api/accounts/${id}/suspend`, { reason, version }),
  act: ({ id, version }: AccountItem, act: PlainAct) =>
    api.post<AccountDetail>(`/api/accounts/${id}/${act}`, { version }),
};
