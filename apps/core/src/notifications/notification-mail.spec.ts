import { describe, expect, it } from '@jest/globals';
import { notificationMail } from './notification-mail.js';

const frame = { calendar: 'roc', zone: 'Asia/Taipei', origin: 'https://portal.example', government: '示範市政府' };
const mailOf = (purpose: string) =>
  notificationMail(
    [
      {
        text: { 'zh-Hant': '申請借用：{purpose}', en: 'Asks: {purpose}' },
        values: { purpose },
        link: '/booking',
        at: new Date('2026-03-12T01:00:00Z'),
      },
    ],
    { ...frame, locale: 'zh-Hant' },
  );

describe('the mail of one notification', () => {
  it('has its text as subject, on one line', () => {
    expect(mailOf('週會\n第二行').subject).toBe('示範市政府　申請借用：週會 第二行');
  });

  it('shortens a long subject between two signs, and says all of it in the mail', () => {
    const purpose = '𠮷'.repeat(400);
    const { subject, text } = mailOf(purpose);
    expect(subject).toBe(`示範市政府　申請借用：${'𠮷'.repeat(154)}…`);
    expect(text).toContain(purpose);
  });
});
