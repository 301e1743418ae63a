import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody keeps a notice at hand by a star. */
@Entity({ schema: 'plugin_bulletin', name: 'follow' })
export class Follow {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('uuid', { name: 'notice_id' })
  noticeId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
