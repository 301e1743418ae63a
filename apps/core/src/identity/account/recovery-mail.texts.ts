import type { Locale } from '@tessera/contracts';

interface Mail {
  subject: string;
  text: string;
}

/** The code for a new recovery address; `minutes` it is good for. */
export const codeMail = (locale: Locale, code: string, minutes: number): Mail =>
  locale === 'en'
    ? {
        subject: `${code} is your code for the portal`,
        text: `Enter this code on your account page to use this address as your recovery address:\n\n${code}\n\nIt is good for ${minutes} minutes. If you did not ask for it, ignore this mail: nothing changes.\n`,
      }
    : {
        subject: `入口網驗證碼：${code}`,
        text: `請在「我的帳號」頁面輸入下列驗證碼，將這個信箱設為備用信箱：\n\n${code}\n\n驗證碼 ${minutes} 分鐘內有效。如果不是您提出的要求，請忽略這封信，設定不會變更。\n`,
      };

/** To the former address: the way back into the account changed. */
export const changedMail = (locale: Locale, account: string): Mail =>
  locale === 'en'
    ? {
        subject: 'Your recovery address was changed',
        text: `This address is no longer the recovery address of the portal account ${account}.\n\nIf it was not you who changed it, change your password at once and tell your agency administrator.\n`,
      }
    : {
        subject: '備用信箱已變更',
        text: `這個信箱不再是入口網帳號 ${account} 的備用信箱。\n\n如果不是您本人變更，請立即變更密碼，並通知機關管理者。\n`,
      };
