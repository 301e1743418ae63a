import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClosureKind, ClosureScope } from './closure-choices.js';

/** A time in which resources are closed, as stored. */
@Entity({ schema: 'plugin_booking', name: 'closure' })
export class Closure {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  scope!: ClosureScope;

  @Column('uuid', { name: 'resource_id', nullable: true })
  resourceId!: string | null;

  @Column('text', { nullable: true })
  site!: string | null;

  /** Whose resources, with those of the agencies below; null: everybody's. */
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column('text')
  kind!: ClosureKind;

  @Column('text')
  reason!: string;

  @Column({ type: 'timestamptz', name: 'starts_at', precision: 3 })
  startsAt!: Date;

  @Column({ type: 'timestamptz', name: 'ends_at', precision: 3 })
  endsAt!: Date;

  /** The office calendar's closure that this one follows. */
  @Column('uuid', { name: 'office_closure_id', nullable: true })
  officeClosureId!: string | null;

  @Column('uuid', { name: 'declared_by' })
  declaredBy!: string;

  @Column('text', { name: 'declared_by_name' })
  declaredByName!: string;

  @Column({ type: 'timestamptz', name: 'declared_at', precision: 3 })
  declaredAt!: Date;

  /** When the last booking within it had been decided. */
  @Column({ type: 'timestamptz', name: 'settled_at', precision: 3, nullable: true })
  settledAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', precision: 3, nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { name: 'withdrawn_by_name', nullable: true })
  withdrawnByName!: string | null;

  @Column('int')
  version!: number;
}
