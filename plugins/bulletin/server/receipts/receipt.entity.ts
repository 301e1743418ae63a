import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person has opened one notice; partitioned by the month in which the notice became public. */
@Entity({ schema: 'plugin_bulletin', name: 'reading' })
export class Receipt {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'notice_id' })
  noticeId!: string;

  /** Its first day, `YYYY-MM-DD`. */
  @PrimaryColumn('date')
  month!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
