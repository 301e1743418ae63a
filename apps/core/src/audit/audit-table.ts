import type { Caller, TableColumn, TableModel, TableRow } from '@tessera/sdk';
import type { AuditDetail } from './audit.schemas.js';

/** Chinese, then English. */
const words = {
  title: ['稽核紀錄', 'Audit log'],
  by: ['匯出者：', 'Exported by: '],
  at: ['時間', 'Time'],
  actorName: ['操作者', 'Actor'],
  actorId: ['帳號識別碼', 'Account id'],
  onBehalfOf: ['代理對象', 'On behalf of'],
  agencyName: ['機關', 'Agency'],
  plugin: ['外掛', 'Plugin'],
  action: ['動作', 'Action'],
  subject: ['對象', 'Subject'],
  subjectId: ['對象識別碼', 'Subject id'],
  address: ['來源位址', 'Address'],
  before: ['變更前', 'Before'],
  after: ['變更後', 'After'],
  link: ['鏈結序號', 'Link'],
} as const satisfies Record<string, readonly [string, string]>;

const types: Partial<Record<keyof typeof words, TableColumn['type']>> = { at: 'datetime', link: 'number' };

const json = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value));

const rowOf = ({ before, after, onBehalfOf, ...entry }: AuditDetail): TableRow => ({
  ...entry,
  onBehalfOf: onBehalfOf?.name ?? '',
  before: json(before),
  after: json(after),
});

async function* rowsOf(entries: AsyncIterable<AuditDetail>): AsyncGenerator<TableRow> {
  for await (const entry of entries) yield rowOf(entry);
}

/** The log as a table, in the words of who takes it away. */
export function auditTable(
  entries: AsyncIterable<AuditDetail>,
  { caller, ...made }: Pick<TableModel, 'at' | 'timeZone' | 'calendar'> & { caller: Caller },
): TableModel {
  const { locale, name } = caller;
  const word = (key: keyof typeof words) => words[key][locale === 'en' ? 1 : 0];
  const keys = (Object.keys(words) as (keyof typeof words)[]).filter((key) => key !== 'title' && key !== 'by');
  return {
    ...made,
    locale,
    title: word('title'),
    notes: [`${word('by')}${name}`],
    columns: keys.map((key) => ({ key, heading: word(key), type: types[key] ?? 'text' })),
    rows: rowsOf(entries),
  };
}
