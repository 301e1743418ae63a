import type {
  AccountView,
  NotificationSettings,
  NotificationSettingsChange,
  OpenSession,
  OwnAccountChange,
  Page,
  PendingRecoveryMail,
  SignInRecord,
  TotpEnrolment,
} from '@tessera/contracts';
import { privacyNoticeVersion } from '@tessera/contracts/privacy-notice';
import { api, withQuery } from '@tessera/web-sdk';
import type { CropSquare } from './crop-square.js';

export interface SignInFilter {
  /** Days, `YYYY-MM-DD`, or empty. */
  from: string;
  to: string;
}

/** The own account on the server. */
export const account = {
  view: () => api.get<AccountView>('/api/account'),
  update: (change: OwnAccountChange) => api.patch<AccountView>('/api/account', change),
  setPicture: (file: File, square: CropSquare) => {
    const form = new FormData();
    form.append('file', file);
    const path = withQuery('/api/account/picture', { privacyNotice: privacyNoticeVersion, ...square });
    return api.put<{ picture: string }>(path, form);
  },
  removePicture: () => api.delete<void>('/api/account/picture'),
  beginRecoveryMail: (mail: string) =>
    api.post<PendingRecoveryMail>('/api/account/recovery-mail', { mail, privacyNotice: privacyNoticeVersion }),
  confirmRecoveryMail: (code: string) => api.post<void>('/api/account/recovery-mail/confirm', { code }),
  changePassword: (current: string, next: string) => api.put<void>('/api/account/password', { current, next }),
  stepUp: (password: string, code: string) =>
    api.post<void>('/api/account/step-up', { password, ...(code ? { code } : {}) }),
  beginTotp: () => api.post<TotpEnrolment>('/api/account/totp'),
  confirmTotp: (code: string) => api.post<{ recoveryCodes: string[] }>('/api/account/totp/confirm', { code }),
  renewRecoveryCodes: () => api.post<{ recoveryCodes: string[] }>('/api/account/totp/recovery-codes'),
  endTotp: () => api.delete<void>('/api/account/totp'),
  notifications: () => api.get<NotificationSettings>('/api/account/notifications'),
  setNotifications: (change: NotificationSettingsChange) =>
    api.put<NotificationSettings>('/api/account/notifications', change),
  sessions: async () => (await api.get<Page<OpenSession>>('/api/account/sessions')).items,
  endSession: (id: string) => api.delete<void>(`/api/account/sessions/${id}`),
  signIns: ({ from, to }: SignInFilter, cursor: string | null) =>
    api.get<Page<SignInRecord>>('/api/account/sign-ins', { query: { from, to, cursor, limit: 10 } }),
};
