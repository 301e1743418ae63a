import { Injectable } from '@nestjs/common';
import { type Caller, Clock, JobHandler, type JobRunner, Parameters, type Transaction } from '@tessera/sdk';

export const passwordRemindersSchedule = {
  name: 'password-reminders',
  every: '10m',
  description: { 'zh-Hant': '提醒密碼即將到期', en: 'Tell whose password expires soon' },
};

interface Expiring {
  accountId: string;
  changedAt: Date;
}

const day = 86_400_000;
/** So many at a time: the rest follows in work of its own, and no transaction grows without end. */
const batch = 500;

/** Days before the end that a parameter like `14, 7, 3, 1` names. */
export const reminderDays = (spelled: string): number[] => [
  ...new Set(
    spelled
      .split(/[,，、\s]+/)
      .map(Number)
      .filter((days) => Number.isInteger(days) && days > 0),
  ),
];

/** Tells the owner of each password that has one of the named numbers of days left, once for each. */
@Injectable()
@JobHandler(passwordRemindersSchedule.name)
export class PasswordRemindersJob implements JobRunner {
  constructor(
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async run(_caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const valid = this.parameters.get<number>('identity.password-days') * day;
    if (valid === 0) return;
    const now = this.clock.now().getTime();
    for (const days of reminderDays(this.parameters.get<string>('notifications.password-reminder-days'))) {
      // with `days` left, the end lies between `days` - 1 and `days` days ahead
      const [from, to] = [now + (days - 1) * day - valid, now + days * day - valid];
      const owners = await this.expiring(transaction, days, new Date(from), new Date(to));
      if (owners.length === batch)
        transaction.enqueue({ handler: `core.${passwordRemindersSchedule.name}`, payload: {} });
      for (const { accountId, changedAt } of owners)
        transaction.notify({
          kind: 'password-expires',
          to: { accounts: [accountId] },
          subject: `${changedAt.toISOString()}/${days}`,
          values: { days, date: new Date(changedAt.getTime() + valid).toISOString() },
          link: '/account/password',
        });
    }
  }

  private expiring(transaction: Transaction, days: number, from: Date, to: Date): Promise<Expiring[]> {
    return transaction.query<Expiring>(
      `select p.account_id as "accountId", p.changed_at as "changedAt" from core.password p
       join core.account a on a.id = p.account_id and a.state = 'active'
       where p.changed_at > $2 and p.changed_at <= $3
         and not exists (select from core.notification n where n.account_id = p.account_id and n.kind = 'core.password-expires'
           and n.subject = to_char(p.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '/' || $1)
       limit ${batch}`,
      [String(days), from, to],
    );
  }
}
