import type { Locale } from '@tessera/contracts';
import type { RoleRequestRow } from './role-requests.repository.js';

export interface MailText {
  subject: string;
  text: string;
}

type Decided = Pick<RoleRequestRow, 'number' | 'act' | 'role' | 'roleName' | 'agencyName' | 'personName'>;

/** What the applicant reads: which request, what became of it, by whom and why. */
export function decisionMail(
  { number, act, role, roleName, agencyName, personName }: Decided,
  { approved, by, note }: { approved: boolean; by: string; note: string },
  locale: Locale,
): MailText {
  const name = roleName?.[locale] ?? role;
  if (locale === 'en') {
    const asked = act === 'add' ? 'your request for the role' : 'your request to hand back the role';
    const outcome = approved ? 'approved' : 'rejected';
    return {
      subject: `Role request ${number} ${outcome}`,
      text: lines(
        `Dear ${personName},`,
        '',
        `${by} has ${outcome} ${asked} “${name}” (${agencyName}), number ${number}.`,
        note && `Note: ${note}`,
        '',
        'You can follow your requests under My account, Permissions.',
      ),
    };
  }
  const outcome = approved ? '核准' : '駁回';
  const asked = act === 'add' ? '申請新增角色' : '申請退還角色';
  return {
    subject: `權限申請 ${number} 已${outcome}`,
    text: lines(
      `${personName} 您好：`,
      '',
      `您${asked}「${name}」（${agencyName}），案號 ${number}，已由 ${by} ${outcome}。`,
      note && `說明：${note}`,
      '',
      '您可以在「我的帳號」的權限頁檢視申請紀錄。',
    ),
  };
}

const lines = (...all: string[]): string => all.filter((line, at) => line !== '' || all[at - 1] !== '').join('\n');
