import { Column, Entity, PrimaryColumn } from 'typeorm';

export const noticeStates = ['draft', 'in-review', 'scheduled', 'current', 'taken-down', 'expired'] as const;
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

  /** Counters that comments and attachments keep. */
  @Column('int')
  comments!: number;

  @Column('int')
  attachments!: number;

  @Column('uuid', { name: 'category_id', nullable: true })
  categoryId!: string | null;

  @Column('boolean')
  pinned!: boolean;

  @Column('boolean', { name: 'comments_allowed' })
  commentsAllowed!: boolean;

  @Column('text', { name: 'document_word', nullable: true })
  documentWord!: string | null;

  @Column('text', { name: 'document_number', nullable: true })
  documentNumber!: string | null;

  /** `YYYY-MM-DD`. */
  @Column('date', { name: 'document_date', nullable: true })
  documentDate!: string | null;

  @Column('boolean', { name: 'must_read' })
  mustRead!: boolean;

  @Column({ type: 'timestamptz', name: 'due_at', precision: 3, nullable: true })
  dueAt!: Date | null;

  /** From 1; raised when readers of a must-read have to confirm anew. */
  @Column('int')
  revision!: number;

  /** First day of the month whose receipts count; null: the month of publication. */
  @Column('date', { name: 'reading_month', nullable: true })
  readingMonth!: string | null;

  /** What the document system calls it; null for notices that people write. */
  @Column('text', { name: 'external_key', nullable: true })
  externalKey!: string | null;

  @Column({ type: 'timestamptz', name: 'submitted_at', precision: 3, nullable: true })
  submittedAt!: Date | null;

  /** Why a reviewer sent it back; null once it is submitted again. */
  @Column('text', { name: 'review_note', nullable: true })
  reviewNote!: string | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @Column('text', { name: 'reviewed_by_name', nullable: true })
  reviewedByName!: string | null;

  @Column({ type: 'timestamptz', name: 'reviewed_at', precision: 3, nullable: true })
  reviewedAt!: Date | null;

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
