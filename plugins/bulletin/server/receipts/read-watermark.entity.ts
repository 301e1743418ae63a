import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Everything published up to `at` counts as read by this person. */
@Entity({ schema: 'plugin_bulletin', name: 'read_watermark' })
export class ReadWatermark {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
