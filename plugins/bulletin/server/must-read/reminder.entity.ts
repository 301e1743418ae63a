import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReminderKind } from './must-read.schemas.js';

/** Those who had not confirmed were told, by hand or by the clock. */
@Entity({ schema: 'plugin_bulletin', name: 'reminder' })
export class Reminder {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'notice_id' })
  noticeId!: string;

  @Column('int')
  revision!: number;

  @Column('text')
  kind!: ReminderKind;

  @Column('uuid', { name: 'by_id' })
  byId!: string;

  @Column('text', { name: 'by_name' })
  byName!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;

  /** How many they were. */
  @Column('int')
  people!: number;
}
