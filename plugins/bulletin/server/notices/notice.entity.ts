import { Column, Entity, PrimaryColumn } from 'typeorm';

export const noticeStates = ['draft', 'scheduled', 'current', 'taken-down', 'expired'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** A notice as stored. Hot lists read single columns by SQL; this class is the schema's description and the single record. */
@Entity({ schema: 'plugin_bulletin', name: 'notice' })
export class Notice {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  /** HTML that `safeHtml` has passed. */
  @Column('text')
  body!: string;

  @Column('text')
  summary!: string;

  @Column('text', { name: 'audience_key' })
  audienceKey!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text', { name: 'author_name' })
  authorName!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'agency_name' })
  agencyName!: string;

  @Column('text')
  state!: NoticeState;

  @Column({ type: 'timestamptz', name: 'published_at', precision: 3, nullable: true })
  publishedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3, nullable: true })
  expiresAt!: Date | null;

  /** How often its content was changed after publication, and when last. */
  @Column('int')
  updates!: number;

  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3, nullable: true })
  updatedAt!: Date | null;

  @Column('int')
  reads!: number;

  @Column('int')
  version!: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3 })
  changedAt!: Date;

  @Column('uuid', { name: 'changed_by' })
  changedBy!: string;

  @Column('text', { name: 'changed_by_name' })
  changedByName!: string;

  @Column({ type: 'timestamptz', name: 'deleted_at', precision: 3, nullable: true })
  deletedAt!: Date | null;
}
