import { type Locale, type Localized, type NotificationValues, notificationText } from '@tessera/contracts';

export interface MailLine {
  text: Localized;
  values: NotificationValues;
  link: string;
  at: Date;
}
export interface MailFrame {
  locale: Locale;
  calendar: string;
  /** IANA name. */
  zone: string;
  /** Address of the portal without a slash at its end; empty: links stay paths. */
  origin: string;
  government: string;
}

const words = {
  'zh-Hant': {
    several: (count: number) => `${count} 則通知`,
    opening: (count: number) => `您有 ${count} 則新通知：`,
    settings: '通知方式可在「我的帳號」的「通知」調整：',
  },
  en: {
    several: (count: number) => `${count} notifications`,
    opening: (count: number) => `You have ${count} new notifications:`,
    settings: 'Choose what you are told of, and how, under "Notifications" in "My account":',
  },
} as const;

/** Mail programs show no more of it; the text of the mail says the rest. */
const longestSubject = 160;

/** On one line: texts may hold what somebody wrote over several, and at length. */
function subjectOf(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ')];
  return signs.length > longestSubject ? `${signs.slice(0, longestSubject - 1).join('')}…` : signs.join('');
}

/** Subject and plain text of one mail about one or more notifications, in the reader's language. */
export function notificationMail(lines: readonly MailLine[], frame: MailFrame): { subject: string; text: string } {
  const { locale, origin, government } = frame;
  const said = words[locale];
  const written = lines.map(({ text, values, link, at }) => ({
    at: momentWriter(frame).moment(at.toISOString()),
    text: notificationText(text, locale, values, momentWriter(frame)),
    address: link && origin + link,
  }));
  const subject = written.length === 1 ? (written[0]?.text ?? '') : said.several(written.length);
  const paragraphs = written.map(({ at, text, address }) => [`${at}　${text}`, address].filter(Boolean).join('\n'));
  return {
    subject: `${government}　${subjectOf(subject)}`,
    text: [
      ...(written.length === 1 ? [] : [said.opening(written.length)]),
      ...paragraphs,
      `${said.settings}\n${origin}/account/notifications`,
    ].join('\n\n'),
  };
}

function momentWriter({ locale, calendar, zone: timeZone }: MailFrame) {
  const tag = locale === 'en' ? 'en-GB' : calendar === 'roc' ? 'zh-TW-u-ca-roc' : 'zh-TW';
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
  const write = (options: Intl.DateTimeFormatOptions) => (iso: string) => {
    const moment = new Date(iso);
    return Number.isNaN(moment.getTime()) ? iso : new Intl.DateTimeFormat(tag, options).format(moment);
  };
  return {
    moment: write({ ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }),
    date: write({ ...day, timeZone: 'UTC' }),
  };
}
