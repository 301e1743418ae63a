import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A comment on a notice, or a reply to a comment. */
@Entity({ schema: 'plugin_bulletin', name: 'comment' })
export class Comment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'notice_id' })
  noticeId!: string;

  /** The comment that it answers; replies have none of their own. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  /** Author and agency as they were called when it was written. */
  @Column('text', { name: 'author_name' })
  authorName!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'agency_name' })
  agencyName!: string;

  /** Plain text with line breaks. */
  @Column('text')
  text!: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'edited_at', precision: 3, nullable: true })
  editedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'deleted_at', precision: 3, nullable: true })
  deletedAt!: Date | null;

  /** A moderator took it from view, with a reason that its author reads. */
  @Column({ type: 'timestamptz', name: 'hidden_at', precision: 3, nullable: true })
  hiddenAt!: Date | null;

  @Column('uuid', { name: 'hidden_by', nullable: true })
  hiddenBy!: string | null;

  @Column('text', { name: 'hidden_by_name', nullable: true })
  hiddenByName!: string | null;

  @Column('text', { name: 'hidden_reason', nullable: true })
  hiddenReason!: string | null;

  @Column('int')
  version!: number;
}
