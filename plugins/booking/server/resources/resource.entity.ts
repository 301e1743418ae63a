import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Licence, LinkFor, OpenOn, ResourceKind, VehicleType, WhoMayBook } from './resource-choices.js';

/** A venue, a vehicle or a driver as stored; what the other kinds have is null. */
@Entity({ schema: 'plugin_booking', name: 'resource' })
export class Resource {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: ResourceKind;

  /** The managing agency: whose administrators look after it, and whose switch closes it. */
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'agency_name' })
  agencyName!: string;

  @Column('text')
  site!: string;

  /** Of a vehicle its plate, of a driver the person's name. */
  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  floor!: string | null;

  @Column('int', { nullable: true })
  capacity!: number | null;

  @Column('boolean')
  online!: boolean;

  @Column('text', { name: 'meeting_link', nullable: true })
  meetingLink!: string | null;

  @Column('text', { name: 'link_for', nullable: true })
  linkFor!: LinkFor | null;

  /** Does a named superior of the applicant approve before the keeper? */
  @Column('boolean', { name: 'superior_first' })
  superiorFirst!: boolean;

  @Column('text', { name: 'vehicle_type', nullable: true })
  vehicleType!: VehicleType | null;

  @Column('text', { nullable: true })
  make!: string | null;

  @Column('int', { name: 'model_year', nullable: true })
  modelYear!: number | null;

  /** Cubic centimetres. */
  @Column('int', { nullable: true })
  displacement!: number | null;

  @Column('text', { name: 'vehicle_number', nullable: true })
  vehicleNumber!: string | null;

  /** The driver not counted. */
  @Column('int', { name: 'passenger_limit', nullable: true })
  passengerLimit!: number | null;

  @Column('text', { nullable: true })
  licence!: Licence | null;

  @Column('text')
  phone!: string;

  @Column('text')
  description!: string;

  @Column('text')
  rules!: string;

  /** For keepers and administrators only. */
  @Column('text')
  note!: string;

  /** Listed for those who may book; else only for its keepers and administrators. */
  @Column('boolean')
  public!: boolean;

  @Column('text', { name: 'who_may_book' })
  whoMayBook!: WhoMayBook;

  /** The same as audience keys: `G`, or `A:<agency>` for each. */
  @Column('text', { array: true })
  bookers!: string[];

  /** IANA zone of its site; hours and days are of this zone. */
  @Column('text')
  zone!: string;

  /** `HH:MM`. */
  @Column('text')
  opens!: string;

  /** `HH:MM`; `24:00` is the end of the day. */
  @Column('text')
  closes!: string;

  @Column('text', { name: 'open_on' })
  openOn!: OpenOn;

  @Column('int', { name: 'slot_minutes' })
  slotMinutes!: number;

  @Column('int', { name: 'buffer_before' })
  bufferBefore!: number;

  @Column('int', { name: 'buffer_after' })
  bufferAfter!: number;

  /** How long ahead one has to book at least. */
  @Column('int', { name: 'lead_minutes' })
  leadMinutes!: number;

  /** How many days ahead one may book at most. */
  @Column('int', { name: 'horizon_days' })
  horizonDays!: number;

  @Column('int', { name: 'longest_minutes', nullable: true })
  longestMinutes!: number | null;

  /** 1 Monday … 7 Sunday: only people of the managing agency book that day. */
  @Column('int', { name: 'reserved_weekday', nullable: true })
  reservedWeekday!: number | null;

  @Column('boolean', { name: 'check_in' })
  checkIn!: boolean;

  /** Minutes after the beginning until which one may check in. */
  @Column('int', { name: 'check_in_grace' })
  checkInGrace!: number;

  /** One or two accounts, equal to the rows of `keeper`. */
  @Column('uuid', { name: 'keeper_ids', array: true })
  keeperIds!: string[];

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
