import type { Localized } from './text.js';

/** Why a row, or the whole file, cannot be taken. The browser and the command line have a sentence for each. */
export const importReasons = [
  'file-too-large',
  'too-many-rows',
  'file-empty',
  'file-unreadable',
  'spreadsheet',
  'utf-16',
  'wrong-header',
  'looks-like-big5',
  'not-utf-8',
  'not-big5',
  'line-too-long',
  'quote-not-closed',
  'missing-columns',
  'extra-columns',
  'empty',
  'too-long',
  'unstorable',
  'not-a-code',
  'unknown-kind',
  'not-an-integer',
  'duplicate-code',
  'unknown-parent',
  'bad-parent',
  'dissolved',
  'dissolved-parent',
  'cycle',
  'unit-without-agency',
  'too-deep',
  'not-an-account-name',
  'duplicate-account',
  'unknown-agency',
  'not-a-phone',
  'not-a-mail-address',
  'duplicate-mail',
  'mail-in-use',
] as const;
export type ImportReason = (typeof importReasons)[number];

export interface BadRow {
  /** Line of the file, the header is 1; 0 stands for the file as a whole. */
  line: number;
  reason: ImportReason;
  /** Figures and words of the sentence, e.g. `{ column: 'name', max: 100 }`. */
  details: Record<string, string | number>;
}

export interface PlannedChange {
  line: number;
  /** Code of the node or name of the account. */
  key: string;
  change: 'create' | 'update';
  /** Columns that differ; empty for a new one. */
  columns: string[];
}

export interface ImportReport {
  /** False for a dry run and for a file that was refused: then nothing was written. */
  applied: boolean;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  badCount: number;
  /** The last line when it has no line end: perhaps the file was cut off there. Null: it ends as it should. */
  endsInLine: number | null;
  /** The first of the bad rows, by line. */
  bad: BadRow[];
  /** The first of the changes that were, or would be, made. */
  changes: PlannedChange[];
}

/** One sentence per reason; `{name}` is filled from the details. */
const sentences: Record<ImportReason, Localized> = {
  'file-too-large': { 'zh-Hant': '檔案超過上限 {max} MB', en: 'The file is larger than {max} MB' },
  'too-many-rows': { 'zh-Hant': '檔案超過上限 {max} 列', en: 'The file has more than {max} rows' },
  'file-empty': { 'zh-Hant': '檔案沒有內容', en: 'The file is empty' },
  'file-unreadable': { 'zh-Hant': '無法讀取檔案：{cause}', en: 'The file cannot be read: {cause}' },
  spreadsheet: {
    'zh-Hant': '這是試算表檔案，請另存為 CSV（UTF-8）',
    en: 'This is a spreadsheet; save it as CSV (UTF-8) first',
  },
  'utf-16': { 'zh-Hant': '這是 UTF-16 檔案，請另存為 UTF-8', en: 'This is UTF-16; save it as UTF-8 first' },
  'wrong-header': {
    'zh-Hant': '標題列應為 {expected}，實際為 {found}',
    en: 'The header should be {expected}, not {found}',
  },
  'looks-like-big5': {
    'zh-Hant': '不是 UTF-8，看起來是 Big5；請將編碼改為 Big5（指令列：--encoding big5）',
    en: 'Not UTF-8; it looks like Big5: set the encoding to Big5 (command line: --encoding big5)',
  },
  'not-utf-8': { 'zh-Hant': '不是有效的 UTF-8', en: 'Not valid UTF-8' },
  'not-big5': { 'zh-Hant': '不是有效的 Big5', en: 'Not valid Big5' },
  'line-too-long': { 'zh-Hant': '這一列超過 {max} 位元組', en: 'The line is longer than {max} bytes' },
  'quote-not-closed': {
    'zh-Hant': '引號不成對（欄位內不能換行）',
    en: 'A quotation mark is not closed (fields cannot hold line breaks)',
  },
  'missing-columns': {
    'zh-Hant': '應有 {expected} 欄，只有 {found} 欄',
    en: '{expected} columns expected, {found} found',
  },
  'extra-columns': {
    'zh-Hant': '應有 {expected} 欄，卻有 {found} 欄',
    en: '{expected} columns expected, {found} found',
  },
  empty: { 'zh-Hant': '{column} 不能空白', en: '{column} must not be empty' },
  'too-long': { 'zh-Hant': '{column} 超過 {max} 字', en: '{column} is longer than {max} characters' },
  unstorable: { 'zh-Hant': '{column} 含有無法儲存的字元', en: '{column} holds characters that cannot be stored' },
  'not-a-code': { 'zh-Hant': '{column} 不是有效的代碼：{found}', en: '{column} is not a code: {found}' },
  'unknown-kind': { 'zh-Hant': '不明的類別：{found}', en: 'Unknown kind: {found}' },
  'not-an-integer': { 'zh-Hant': '{column} 不是整數：{found}', en: '{column} is not a whole number: {found}' },
  'duplicate-code': {
    'zh-Hant': '代碼 {code} 已在第 {first} 列出現',
    en: 'Code {code} stands in line {first} already',
  },
  'unknown-parent': { 'zh-Hant': '找不到上級 {parent}', en: 'There is no parent {parent}' },
  'bad-parent': { 'zh-Hant': '上級 {parent} 的列有誤', en: 'The row of its parent {parent} is bad' },
  dissolved: { 'zh-Hant': '{code} 已裁撤', en: '{code} has been dissolved' },
  'dissolved-parent': { 'zh-Hant': '上級 {parent} 已裁撤', en: 'Its parent {parent} has been dissolved' },
  cycle: { 'zh-Hant': '上下級形成循環：{codes}', en: 'The nodes hang below each other: {codes}' },
  'unit-without-agency': { 'zh-Hant': '單位必須有上級機關', en: 'A unit needs an agency above it' },
  'too-deep': { 'zh-Hant': '層級超過 {max} 層', en: 'More than {max} levels deep' },
  'not-an-account-name': {
    'zh-Hant': '帳號應為 3–12 個英文字母、數字或底線：{found}',
    en: 'An account is 3–12 letters, digits or underscores, not {found}',
  },
  'duplicate-account': {
    'zh-Hant': '帳號 {account} 已在第 {first} 列出現',
    en: 'Account {account} stands in line {first} already',
  },
  'unknown-agency': { 'zh-Hant': '找不到機關 {agency}', en: 'There is no agency {agency}' },
  'not-a-phone': { 'zh-Hant': '不是有效的電話：{found}', en: 'Not a telephone number: {found}' },
  'not-a-mail-address': { 'zh-Hant': '不是有效的電子信箱：{found}', en: 'Not a mail address: {found}' },
  'duplicate-mail': {
    'zh-Hant': '備用信箱已在第 {first} 列出現',
    en: 'The recovery address stands in line {first} already',
  },
  'mail-in-use': { 'zh-Hant': '備用信箱已被其他帳號使用', en: 'Another account uses the recovery address' },
};

/** What is wrong with a row, for people. */
export const describeBadRow = ({ reason, details }: Omit<BadRow, 'line'>, language: keyof Localized): string =>
  sentences[reason][language].replace(/\{(\w+)\}/g, (_all, name: string) => String(details[name] ?? ''));
