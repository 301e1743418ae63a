import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody confirmed one revision of a must-read. */
@Entity({ schema: 'plugin_bulletin', name: 'acknowledgement' })
export class Acknowledgement {
  @PrimaryColumn('uuid', { name: 'notice_id' })
  noticeId!: string;

  @PrimaryColumn('int')
  revision!: number;

  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  /** As they were called when they confirmed. */
  @Column('text', { name: 'account_name' })
  accountName!: string;

  /** Their own agency then. */
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
