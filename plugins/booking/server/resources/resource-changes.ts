import { type RecordChanges, recordChanges } from '@tessera/sdk';
import type { Resource } from './resource.entity.js';

const audited = [
  'agencyId',
  'site',
  'name',
  'floor',
  'capacity',
  'online',
  'meetingLink',
  'linkFor',
  'superiorFirst',
  'vehicleType',
  'make',
  'modelYear',
  'displacement',
  'vehicleNumber',
  'passengerLimit',
  'licence',
  'phone',
  'description',
  'rules',
  'note',
  'public',
  'whoMayBook',
  'bookers',
  'zone',
  'opens',
  'closes',
  'openOn',
  'slotMinutes',
  'bufferBefore',
  'bufferAfter',
  'leadMinutes',
  'horizonDays',
  'longestMinutes',
  'reservedWeekday',
  'checkIn',
  'checkInGrace',
  'keeperIds',
  'deletedAt',
] as const satisfies readonly (keyof Resource)[];

/** What an act changed, for the audit log, with what it changed `beside` the resource's columns; undefined when nothing. */
export function differenceOf(before: Resource, after: Resource, beside?: RecordChanges): RecordChanges | undefined {
  const changes = recordChanges(before, after, audited);
  if (!changes || !beside) return changes ?? beside;
  return { before: { ...changes.before, ...beside.before }, after: { ...changes.after, ...beside.after } };
}
