import type { Localized } from '@tessera/contracts';
import type { Caller, OutgoingNotification } from '@tessera/sdk';

const fieldNames = {
  name: { 'zh-Hant': '姓名', en: 'name' },
  title: { 'zh-Hant': '職稱', en: 'title' },
  agencyId: { 'zh-Hant': '機關', en: 'agency' },
  unitId: { 'zh-Hant': '單位', en: 'unit' },
  officePhone: { 'zh-Hant': '公務電話', en: 'office phone' },
  recoveryMail: { 'zh-Hant': '備用信箱', en: 'recovery e-mail' },
} as const satisfies Record<string, Localized>;

/** Tells the owner of an account what somebody else changed of it, not to what. */
export const accountChanged = (
  { name: by }: Caller,
  id: string,
  version: number,
  changed: readonly (keyof typeof fieldNames)[],
): OutgoingNotification => ({
  kind: 'account-changed',
  to: { accounts: [id] },
  subject: `${id}/${version}`,
  values: {
    by,
    fields: {
      'zh-Hant': changed.map((field) => fieldNames[field]['zh-Hant']).join('、'),
      en: changed.map((field) => fieldNames[field].en).join(', '),
    },
  },
  link: '/account',
});
