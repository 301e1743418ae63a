import type { Localized } from '@tessera/contracts';
import type { BookingFieldError } from './booking-problems.js';

/** What each refusal says, and what would work instead. Dates are `YYYY-MM-DD`, times `HH:MM`, of the resource's zone. */
const words = {
  'end-before-start': () => ['結束時間必須晚於開始時間', 'The end must be later than the beginning'],
  'no-such-time': (at: string, next: string) => [
    `當天調整時鐘，沒有 ${at} 這個時間；請改用 ${next} 之後`,
    `Clocks change that day and skip ${at}; choose ${next} or later`,
  ],
  'not-open-day': (remark: string, next: string) => [
    `當天不開放${remark && `（${remark}）`}${next && `；最近的開放日是 ${next}`}`,
    `It is not open that day${remark && ` (${remark})`}${next && `; the nearest open day is ${next}`}`,
  ],
  'outside-hours': (opens: string, closes: string) => [
    `開放時間為 ${opens}–${closes}`,
    `It is open from ${opens} to ${closes}`,
  ],
  'off-grid': (legal: string[]) => [
    `時間須在時段的起訖上：請選 ${legal.join(' 或 ')}`,
    `Times are those of the slots: choose ${legal.join(' or ')}`,
  ],
  'too-long': (longest: string) => [`一次最長可借 ${longest} 分鐘`, `It can be booked for at most ${longest} minutes`],
  'in-the-past': () => ['開始時間已過', 'That time has passed'],
  'too-soon': (earliest: string) => [
    `須提前申請：最早可借 ${earliest}`,
    `It has to be booked ahead: the earliest is ${earliest}`,
  ],
  'too-far-ahead': (last: string) => [`目前最遠可借到 ${last}`, `For now it can be booked up to ${last}`],
  'reserved-day': (agency: string, next: string) => [
    `這一天保留給${agency}使用${next && `；最近的其他日子是 ${next}`}`,
    `That weekday is reserved for ${agency}${next && `; the nearest other day is ${next}`}`,
  ],
  'closed-then': (time: string, reason: string) => [
    `${time} 停用${reason && `：${reason}`}`,
    `It is closed ${time}${reason && `: ${reason}`}`,
  ],
  'driver-absent': (time: string) => [
    `司機 ${time} 不能出車，請改選其他司機或時間`,
    `The driver is absent ${time}; choose another driver or time`,
  ],
  'too-many-people': (limit: string) => [`最多 ${limit} 人`, `At most ${limit} people`],
  'nobody-comes': () => ['請填出席人數，至少 1 人', 'Say how many people come: at least one'],
  'not-in-pool': () => [
    '這位司機不駕駛這輛車，請改選其他司機',
    'This driver is not one of the vehicle’s; choose another',
  ],
  'driver-not-sendable': () => [
    '您不能派遣這位司機，請改選其他司機或自行駕駛',
    'You may not send this driver; choose another, or drive yourself',
  ],
  'driver-needed': () => ['請選擇司機，或改為自行駕駛', 'Choose a driver, or drive yourself'],
  'driving-needed': () => ['請選擇由誰駕駛', 'Say who drives'],
  'driver-name-needed': () => ['請填駕駛人姓名', 'Give the name of the person who drives'],
  'host-needed': () => ['請填主持人', 'Say who hosts the meeting'],
  'destination-needed': () => ['請填目的地', 'Say where the journey goes'],
  'superior-needed': () => ['這個場地須由主管先同意，請選擇主管', 'A superior consents first here: choose yours'],
  'superior-is-applicant': () => ['主管不能是申請人自己', 'The superior is somebody else than the applicant'],
  'unknown-person': () => ['查無此人或帳號已停用', 'There is no such person, or the account is not active'],
  'not-in-others-name': () => [
    '只有保管人與管理者可以代他人借用',
    'Only keepers and administrators book in the place of others',
  ],
  'not-bookable-itself': () => [
    '司機隨公務車一併申請，請先選公務車',
    'A driver comes with a vehicle: choose the vehicle first',
  ],
} as const satisfies Record<string, (...parts: never[]) => readonly [string, string] | string[]>;

export type RefusalCode = keyof typeof words;

/** A refusal of a field, with its words. */
export function refusal<Code extends RefusalCode>(
  path: string,
  code: Code,
  ...parts: Parameters<(typeof words)[Code]>
): BookingFieldError {
  const [zh, en] = (words[code] as (...given: unknown[]) => readonly [string, string])(...parts);
  const titles: Localized = { 'zh-Hant': zh, en };
  return { path, code, message: en, titles };
}
