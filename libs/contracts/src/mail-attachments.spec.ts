import { describe, expect, it } from '@jest/globals';
import { type MailAttachment, mailAttachmentLimits, mailAttachments, mailMediaType } from './mail-attachments.js';

const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
const invitation: MailAttachment = {
  name: 'invite.ics',
  mediaType: 'text/calendar; method=REQUEST; charset=UTF-8',
  content: calendar,
};
const accepts = (...files: Partial<MailAttachment>[]) =>
  mailAttachments.safeParse(files.map((file) => ({ ...invitation, ...file }))).success;

describe('files of a mail', () => {
  it('are calendars, tables, texts and cards with names that say so', () => {
    expect(accepts({}, { name: '借用 核准(1).ics' })).toBe(true);
    expect(accepts({ name: '紀錄.csv', mediaType: 'text/csv; charset=UTF-8', content: 'a,b' })).toBe(true);
    expect(accepts({ name: 'a.txt', mediaType: 'text/plain', content: 'x' })).toBe(true);
    expect(mailMediaType('text/calendar; method=CANCEL')).toEqual({ kind: 'calendar', method: 'CANCEL' });
  });

  it.each(['a\r\nBcc: spy@example.org.ics', 'a\n.ics', '../a.ics', 'a"b.ics', 'a;b.ics', '.ics', 'a.exe', 'a.csv', ''])(
    'may not be called %j',
    (name) => expect(accepts({ name })).toBe(false),
  );

  it.each([
    'text/html',
    'application/x-msdownload',
    'text/calendar; method=REQUEST\r\nBcc: spy@example.org',
    'text/calendar\n',
    'text/calendar; name="x"',
    'text/calendar; charset=big5',
    'text/calendar; method=CANCEL',
    'text/plain; method=REQUEST',
  ])('may not be of type %j', (mediaType) => expect(accepts({ mediaType })).toBe(false));

  it('are few and small, counted in bytes', () => {
    const { count, bytes } = mailAttachmentLimits;
    const plain = (content: string) => ({ name: 'a.txt', mediaType: 'text/plain', content });
    expect(accepts(...Array.from({ length: count + 1 }, () => ({})))).toBe(false);
    expect(accepts(plain('x'.repeat(bytes)), plain('x'.repeat(bytes)))).toBe(true);
    expect(accepts(plain('x'.repeat(bytes + 1)))).toBe(false);
    expect(accepts(plain('機'.repeat(bytes / 2)))).toBe(false);
    expect(accepts(plain('x'.repeat(bytes)), plain('x'.repeat(bytes)), plain('x'))).toBe(false);
    expect([accepts(plain('')), accepts(plain('a\0'))]).toEqual([false, false]);
  });
});
