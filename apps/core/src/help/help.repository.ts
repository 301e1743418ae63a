import { Injectable } from '@nestjs/common';
import type { HelpEntry, NewHelp } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';

export interface HelpRow extends Omit<NewHelp, 'kind'> {
  id: string;
  kind: HelpEntry['kind'];
  version: number;
}
interface StoredHelp extends Omit<HelpRow, 'question' | 'answer'> {
  questionZh: string;
  questionEn: string;
  answerZh: string;
  answerEn: string;
}

const selected = `select id, kind, category, page, question_zh as "questionZh", question_en as "questionEn",
  answer_zh as "answerZh", answer_en as "answerEn", state, version from core.help_entry`;

const rowOf = ({ questionZh, questionEn, answerZh, answerEn, ...row }: StoredHelp): HelpRow => ({
  ...row,
  question: { 'zh-Hant': questionZh, en: questionEn },
  answer: { 'zh-Hant': answerZh, en: answerEn },
});

@Injectable()
export class HelpRepository {
  constructor(private readonly sql: Sql) {}

  async all(): Promise<HelpRow[]> {
    const rows = await this.sql.query<StoredHelp>({
      name: 'core-help-entries',
      text: `${selected} order by changed_at, id`,
    });
    return rows.map(rowOf);
  }

  async places(): Promise<Map<string, number>> {
    const rows = await this.sql.query<{ id: string; place: number }>({
      name: 'core-help-places',
      text: 'select entry_id as id, place from core.help_place',
    });
    return new Map(rows.map(({ id, place }) => [id, place]));
  }

  async held(transaction: Transaction, id: string): Promise<HelpRow | undefined> {
    const [row] = await transaction.query<StoredHelp>(`${selected} where id = $1 for update`, [id]);
    return row && rowOf(row);
  }

  /** False when the entry was there already. */
  async insert(transaction: Transaction, row: Omit<HelpRow, 'version'>, by: string): Promise<boolean> {
    const made = await transaction.query(
      `insert into core.help_entry (id, changed_by, kind, category, page, question_zh, question_en, answer_zh, answer_en, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning 1`,
      this.values(row, by),
    );
    return made.length > 0;
  }

  async update(transaction: Transaction, row: Omit<HelpRow, 'version'>, by: string): Promise<void> {
    await transaction.query(
      `update core.help_entry set changed_by = $2, changed_at = now(), version = version + 1, kind = $3, category = $4, page = $5,
         question_zh = $6, question_en = $7, answer_zh = $8, answer_en = $9, state = $10 where id = $1`,
      this.values(row, by),
    );
  }

  /** What it said is in the audit log. */
  async remove(transaction: Transaction, id: string): Promise<void> {
    await transaction.query('delete from core.help_entry where id = $1', [id]);
  }

  async arrange(transaction: Transaction, ids: readonly string[]): Promise<void> {
    await transaction.query(
      `insert into core.help_place as p (entry_id, place) select * from unnest($1::text[]) with ordinality
       on conflict (entry_id) do update set place = excluded.place where p.place <> excluded.place`,
      [ids],
    );
  }

  private values({ id, kind, category, page, question, answer, state }: Omit<HelpRow, 'version'>, by: string) {
    return [id, by, kind, category, page, question['zh-Hant'], question.en, answer['zh-Hant'], answer.en, state];
  }
}
