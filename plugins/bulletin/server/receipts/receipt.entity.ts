import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person has opened one notice. */
@Entity({ schema: 'plugin_bulletin', name: 'receipt' })
export class Receipt {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'notice_id' })
  noticeId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
