import type { FieldError } from '@tessera/contracts';
import { fieldError } from '@tessera/sdk';
import type { ResourceInput } from './resource-input.schemas.js';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What no schema of a single field can see. Empty: all is well. */
export function faultsOf(input: ResourceInput, now: Date): FieldError[] {
  const faults: FieldError[] = [];
  const refuse = (path: string, code: string) => faults.push(fieldError(path, code));
  if (input.whoMayBook === 'listed' && input.listed.every((id) => id === input.agencyId)) refuse('listed', 'too-short');
  if (input.kind === 'driver') return faults;
  const open = minutesOf(input.closes) - minutesOf(input.opens);
  if (open <= 0) refuse('closes', 'before-opening');
  else if (input.slotMinutes > open) refuse('slotMinutes', 'longer-than-open');
  if (input.longestMinutes !== null && input.longestMinutes < input.slotMinutes)
    refuse('longestMinutes', 'shorter-than-slot');
  if (input.leadMinutes > input.horizonDays * 1440) refuse('leadMinutes', 'beyond-horizon');
  if (input.kind === 'vehicle' && input.modelYear > now.getUTCFullYear() + 1) refuse('modelYear', 'too-high');
  if (input.kind === 'venue' && !input.online && input.floor === '') refuse('floor', 'too-short');
  if (input.kind === 'venue' && input.online && input.meetingLink === '') refuse('meetingLink', 'too-short');
  return faults;
}
