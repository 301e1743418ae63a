import { z } from 'zod';
import { accountKey } from '../../identity/account-row.js';
import type { TableRow } from './csv-table.js';
import type { ReportBuilder } from './import-report.js';
import { readRow } from './row-reader.js';

export const peopleColumns = ['account', 'name', 'title', 'agency_code', 'office_phone', 'recovery_mail'] as const;

export interface PersonRow {
  line: number;
  account: string;
  key: string;
  name: string;
  title: string;
  agencyCode: string;
  officePhone: string;
  recoveryMail: string | null;
}

const mailAddress = z.email().max(254);

/** Reads rows one by one and remembers what must stand in the file only once. */
export class PeopleReader {
  private readonly accounts = new Map<string, number>();
  private readonly mails = new Map<string, number>();

  constructor(private readonly report: ReportBuilder) {}

  /** The row, or undefined when it went to the report. */
  read(tableRow: TableRow): PersonRow | undefined {
    const { line } = tableRow;
    const read = readRow(peopleColumns, tableRow, (row): PersonRow => {
      const account = row.matching('account', /^[A-Za-z0-9_]{3,12}$/, 'not-an-account-name');
      const mail = row.raw('recovery_mail');
      if (mail && !mailAddress.safeParse(mail).success) throw row.misfit('recovery_mail', 'not-a-mail-address');
      const phone = row.text('office_phone', { min: 0, max: 40 });
      if (!/^[\d\s()+#*-]*$/.test(phone)) throw row.misfit('office_phone', 'not-a-phone');
      return {
        line,
        account,
        key: accountKey(account),
        name: row.text('name', { max: 50 }),
        title: row.text('title', { min: 0, max: 50 }),
        agencyCode: row.text('agency_code', { max: 64 }),
        officePhone: phone,
        recoveryMail: mail || null,
      };
    });
    if ('bad' in read) {
      this.report.refuse(line, read.bad.reason, read.bad.details);
      return undefined;
    }
    const { account, key, recoveryMail } = read.result;
    const first = this.accounts.get(key);
    if (first !== undefined) return this.drop(line, 'duplicate-account', { account, first });
    const mail = recoveryMail?.toLowerCase();
    const sameMail = mail === undefined ? undefined : this.mails.get(mail);
    if (sameMail !== undefined) return this.drop(line, 'duplicate-mail', { first: sameMail });
    this.accounts.set(key, line);
    if (mail) this.mails.set(mail, line);
    return read.result;
  }

  private drop(...fault: Parameters<ReportBuilder['refuse']>): undefined {
    this.report.refuse(...fault);
  }
}
