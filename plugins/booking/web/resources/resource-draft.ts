import type { Entity } from '@tessera/ui/entity-picker';
import type {
  Licence,
  LinkFor,
  OpenOn,
  ResourceKind,
  VehicleType,
  WhoMayBook,
} from '../../server/resources/resource-choices.js';
import type { ResourceDetail } from './resources.api.js';

/** What stands in the form: numbers as typed, so that nothing is lost before it can be read. */
export interface ResourceDraft {
  kind: ResourceKind;
  agency: Entity | undefined;
  site: string;
  name: string;
  floor: string;
  capacity: string;
  phone: string;
  description: string;
  rules: string;
  note: string;
  online: boolean;
  meetingLink: string;
  linkFor: LinkFor;
  superiorFirst: boolean;
  checkIn: boolean;
  checkInGrace: string;
  vehicleType: VehicleType | '';
  make: string;
  modelYear: string;
  displacement: string;
  vehicleNumber: string;
  passengerLimit: string;
  licence: Licence | '';
  public: boolean;
  whoMayBook: WhoMayBook | '';
  listed: readonly Entity[];
  zone: string;
  opens: string;
  closes: string;
  openOn: OpenOn;
  slotMinutes: string;
  bufferBefore: string;
  bufferAfter: string;
  leadMinutes: string;
  horizonDays: string;
  longestMinutes: string;
  reservedWeekday: string;
  /** Of a new one: first and second keeper. */
  keepers: readonly [Entity | undefined, Entity | undefined];
}

export type Faults = Readonly<Record<string, string>>;

export const emptyDraft = (kind: ResourceKind, zone: string): ResourceDraft => ({
  ...{
    kind,
    agency: undefined,
    site: '',
    name: '',
    floor: '',
    capacity: '',
    phone: '',
    description: '',
    rules: '',
    note: '',
  },
  ...{ online: false, meetingLink: '', linkFor: 'invited', superiorFirst: false, checkIn: false, checkInGrace: '15' },
  ...{ vehicleType: '', make: '', modelYear: '', displacement: '', vehicleNumber: '', passengerLimit: '', licence: '' },
  ...{ public: true, whoMayBook: '', listed: [], zone, opens: '08:00', closes: '18:00', openOn: 'working-days' },
  ...{
    slotMinutes: '60',
    bufferBefore: '0',
    bufferAfter: '0',
    leadMinutes: '0',
    horizonDays: '90',
    longestMinutes: '',
  },
  ...{ reservedWeekday: '', keepers: [undefined, undefined] },
});

const spelled = (value: number | null): string => (value === null ? '' : String(value));

export const draftOf = (stored: ResourceDetail): ResourceDraft => {
  const { kind, agency, site, name, phone, description, rules, online, superiorFirst, checkIn, window } = stored;
  return {
    ...emptyDraft(kind, window.zone),
    ...{ agency, site, name, floor: stored.floor ?? '', capacity: spelled(stored.capacity) },
    ...{ phone, description, rules, note: stored.note ?? '', online, meetingLink: stored.meetingLink ?? '' },
    ...{ linkFor: stored.linkFor ?? 'invited', superiorFirst, checkIn, checkInGrace: String(stored.checkInGrace) },
    ...{ vehicleType: stored.vehicleType ?? '', make: stored.make ?? '', modelYear: spelled(stored.modelYear) },
    ...{ displacement: spelled(stored.displacement), vehicleNumber: stored.vehicleNumber ?? '' },
    ...{ passengerLimit: spelled(stored.passengerLimit), licence: stored.licence ?? '', public: stored.public },
    ...{ whoMayBook: stored.whoMayBook, listed: stored.listed },
    ...{ opens: window.opens, closes: window.closes, openOn: window.openOn, slotMinutes: String(window.slotMinutes) },
    ...{ bufferBefore: String(window.bufferBefore), bufferAfter: String(window.bufferAfter) },
    ...{ leadMinutes: String(window.leadMinutes), horizonDays: String(window.horizonDays) },
    ...{ longestMinutes: spelled(window.longestMinutes), reservedWeekday: spelled(window.reservedWeekday) },
  };
};

/** A number as typed; what is none goes to the server as it is, which says so. */
const number = (text: string): number | string | undefined => {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed);
};
const orNothing = (text: string) => number(text) ?? null;

/** What the server is sent: members of the kind only. */
export function inputOf(draft: ResourceDraft): Record<string, unknown> {
  const { kind, agency, site, name, phone, note, whoMayBook, description, rules } = draft;
  const said = { kind, agencyId: agency?.id, site, name, phone, note, public: draft.public, whoMayBook };
  const common = { ...said, listed: whoMayBook === 'listed' ? draft.listed.map(({ id }) => id) : [] };
  if (kind === 'driver') return { ...common, licence: draft.licence };
  const { opens, closes, zone, openOn } = draft;
  const window = {
    ...{ opens, closes, zone, openOn, slotMinutes: number(draft.slotMinutes) },
    ...{ bufferBefore: number(draft.bufferBefore), bufferAfter: number(draft.bufferAfter) },
    ...{ leadMinutes: number(draft.leadMinutes), horizonDays: number(draft.horizonDays) },
    ...{ longestMinutes: orNothing(draft.longestMinutes), reservedWeekday: orNothing(draft.reservedWeekday) },
  };
  const both = { ...common, ...window, description, rules };
  if (kind === 'venue') {
    const { floor, online, meetingLink, linkFor, superiorFirst, checkIn } = draft;
    const numbers = { capacity: number(draft.capacity), checkInGrace: number(draft.checkInGrace) };
    return { ...both, floor, ...numbers, online, meetingLink, linkFor, superiorFirst, checkIn };
  }
  const { vehicleType, make, vehicleNumber } = draft;
  const numbers = { modelYear: number(draft.modelYear), displacement: number(draft.displacement) };
  return { ...both, vehicleType, make, vehicleNumber, ...numbers, passengerLimit: number(draft.passengerLimit) };
}

const required: Record<ResourceKind, readonly (keyof ResourceDraft)[]> = {
  venue: ['site', 'name', 'capacity', 'opens', 'closes', 'whoMayBook'],
  vehicle: [
    ...(['site', 'vehicleType', 'name', 'passengerLimit', 'make', 'modelYear', 'displacement'] as const),
    ...(['vehicleNumber', 'opens', 'closes', 'whoMayBook'] as const),
  ],
  driver: ['site', 'name', 'licence', 'phone', 'whoMayBook'],
};

/** What is missing, before anything is sent. */
export function missingIn(draft: ResourceDraft, isNew: boolean): Faults {
  const names: string[] = required[draft.kind].filter((name) => String(draft[name]).trim() === '');
  if (!draft.agency) names.push('agencyId');
  if (draft.kind === 'venue' && !draft.online && draft.floor.trim() === '') names.push('floor');
  if (draft.kind === 'venue' && draft.online && draft.meetingLink.trim() === '') names.push('meetingLink');
  if (draft.whoMayBook === 'listed' && draft.listed.length === 0) names.push('listed');
  if (isNew && !draft.keepers[0]) names.push('keepers.0');
  return Object.fromEntries(names.map((name) => [name, 'too-short']));
}
