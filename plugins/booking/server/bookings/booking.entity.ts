import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BookableKind } from '../resources/resource-choices.js';
import type { BookingState } from './booking-states.js';
import type { Driving } from './drivings.js';

/** A booking as stored. Hot paths read single columns by SQL; this class is the schema's description and the single record. */
@Entity({ schema: 'plugin_booking', name: 'booking' })
export class Booking {
  @PrimaryColumn('uuid')
  id!: string;

  /** By which people speak of it; digits, made by the database. */
  @Column('bigint')
  number!: string;

  @Column('text')
  kind!: BookableKind;

  @Column('uuid', { name: 'resource_id' })
  resourceId!: string;

  /** Names of resource, site, agencies and people are those of the time of the application. */
  @Column('text', { name: 'resource_name' })
  resourceName!: string;

  @Column('text')
  site!: string;

  @Column('uuid', { name: 'resource_agency_id' })
  resourceAgencyId!: string;

  @Column('text', { name: 'resource_agency_name' })
  resourceAgencyName!: string;

  /** Who drives a booked vehicle; null for venues. */
  @Column('text', { nullable: true })
  driving!: Driving | null;

  /** Resource of kind `driver`, held together with the vehicle. */
  @Column('uuid', { name: 'driver_id', nullable: true })
  driverId!: string | null;

  /** The driver, or the person named to drive. */
  @Column('text', { name: 'driver_name', nullable: true })
  driverName!: string | null;

  @Column('uuid', { name: 'applicant_id' })
  applicantId!: string;

  @Column('text', { name: 'applicant_name' })
  applicantName!: string;

  /** The applicant's. */
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'agency_name' })
  agencyName!: string;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  @Column('text', { name: 'unit_name' })
  unitName!: string;

  /** Who sent it, perhaps in the applicant's place. */
  @Column('uuid', { name: 'booked_by' })
  bookedBy!: string;

  @Column('text', { name: 'booked_by_name' })
  bookedByName!: string;

  @Column('text')
  phone!: string;

  @Column('text')
  extension!: string;

  @Column({ type: 'timestamptz', name: 'starts_at', precision: 3 })
  startsAt!: Date;

  @Column({ type: 'timestamptz', name: 'ends_at', precision: 3 })
  endsAt!: Date;

  @Column('text')
  zone!: string;

  /** Minutes, as the resource had them when it was booked. */
  @Column('int', { name: 'buffer_before' })
  bufferBefore!: number;

  @Column('int', { name: 'buffer_after' })
  bufferAfter!: number;

  /** Attendees of a meeting, or passengers without the driver. */
  @Column('int')
  people!: number;

  @Column('text')
  host!: string;

  @Column('text')
  destination!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  state!: BookingState;

  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId!: string | null;

  @Column('uuid', { name: 'superior_id', nullable: true })
  superiorId!: string | null;

  @Column('text', { name: 'superior_name', nullable: true })
  superiorName!: string | null;

  @Column('text', { name: 'superior_note', nullable: true })
  superiorNote!: string | null;

  @Column({ type: 'timestamptz', name: 'superior_at', precision: 3, nullable: true })
  superiorAt!: Date | null;

  @Column('text', { name: 'review_note', nullable: true })
  reviewNote!: string | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: string | null;

  @Column('text', { name: 'reviewed_by_name', nullable: true })
  reviewedByName!: string | null;

  @Column({ type: 'timestamptz', name: 'reviewed_at', precision: 3, nullable: true })
  reviewedAt!: Date | null;

  /** Who ended it (cancelled, lapsed, no-show), when and why; the nil uuid is the portal itself. */
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('text', { name: 'ended_by_name', nullable: true })
  endedByName!: string | null;

  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;

  /** Until when an offered slot is kept. */
  @Column({ type: 'timestamptz', name: 'hold_until', precision: 3, nullable: true })
  holdUntil!: Date | null;

  @Column({ type: 'timestamptz', name: 'checked_in_at', precision: 3, nullable: true })
  checkedInAt!: Date | null;

  @Column('text', { name: 'checked_in_by_name', nullable: true })
  checkedInByName!: string | null;

  /** What a keeper saw on a spot check. */
  @Column('text', { nullable: true })
  attendance!: 'seen' | 'not-seen' | null;

  @Column('text', { name: 'attendance_by_name', nullable: true })
  attendanceByName!: string | null;

  @Column({ type: 'timestamptz', name: 'attendance_at', precision: 3, nullable: true })
  attendanceAt!: Date | null;

  /** Accounts that may join an online meeting. */
  @Column('uuid', { array: true })
  invited!: string[];

  /** SEQUENCE of its calendar entry: raised by each change that people are told of. */
  @Column('int')
  sequence!: number;

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
}
