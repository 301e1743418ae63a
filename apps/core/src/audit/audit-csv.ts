import type { Locale } from '@tessera/contracts';
import type { AuditDetail } from './audit.schemas.js';

const headings: Record<Locale, string[]> = {
  'zh-Hant': [
    '時間',
    '操作者',
    '帳號識別碼',
    '機關',
    '外掛',
    '動作',
    '對象',
    '對象識別碼',
    '來源位址',
    '變更前',
    '變更後',
    '鏈結序號',
  ],
  en: [
    'Time',
    'Actor',
    'Account id',
    'Agency',
    'Plugin',
    'Action',
    'Subject',
    'Subject id',
    'Address',
    'Before',
    'After',
    'Link',
  ],
};

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const csvLine = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;
const json = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value));

/** The byte order mark tells spreadsheet programs that the text is UTF-8. */
export const csvHead = (locale: Locale): string => `\u{FEFF}${csvLine(headings[locale])}`;

export const csvOf = (entry: AuditDetail): string =>
  csvLine([
    entry.at,
    entry.actorName,
    entry.actorId ?? '',
    entry.agencyName ?? '',
    entry.plugin,
    entry.action,
    entry.subject,
    entry.subjectId,
    entry.address,
    json(entry.before),
    json(entry.after),
    entry.link === null ? '' : String(entry.link),
  ]);
