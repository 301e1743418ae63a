import type { Page, Total } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';

export type AccountItem = Schemas['ManagedAccount'];
export type AccountDetail = Schemas['ManagedAccountDetail'];
export type AccountState = AccountItem['state'];
export type HeldRole = AccountDetail['roles'][number];

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
