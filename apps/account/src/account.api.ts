import type { AccountView, OpenSession, Page, SignInRecord, TotpEnrolment } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

export interface SignInFilter {
  /** Days, `YYYY-MM-DD`, or empty. */
  from: string;
  to: string;
}

/** The own account on the server. */
export const account = {
  view: () => api.get<AccountView>('/api/account'),
  changePassword: (current: string, next: string) => api.put<void>('/api/account/password', { current, next }),
  stepUp: (password: string, code: string) =>
    api.post<void>('/api/account/step-up', { password, ...(code ? { code } : {}) }),
  beginTotp: () => api.post<TotpEnrolment>('/api/account/totp'),
  confirmTotp: (code: string) => api.post<{ recoveryCodes: string[] }>('/api/account/totp/confirm', { code }),
  renewRecoveryCodes: () => api.post<{ recoveryCodes: string[] }>('/api/account/totp/recovery-codes'),
  endTotp: () => api.delete<void>('/api/account/totp'),
  sessions: async () => (await api.get<Page<OpenSession>>('/api/account/sessions')).items,
  endSession: (id: string) => api.delete<void>(`/api/account/sessions/${id}`),
  signIns: ({ from, to }: SignInFilter, cursor: string | null) =>
    api.get<Page<SignInRecord>>('/api/account/sign-ins', { query: { from, to, cursor, limit: 10 } }),
};
