import type { BookingDetail, BookingInput, ResourceDetail, WantedTime } from './application.api.js';

/** Somebody chosen by name. */
export interface Chosen {
  id: string;
  name: string;
}

/** What stands in the form besides the time; figures as they were typed. */
export interface ApplicationDraft {
  phone: string;
  extension: string;
  purpose: string;
  people: string;
  host: string;
  destination: string;
  /** `driver`, `self` or `named`; '' while nobody chose. */
  driving: string;
  driverId: string;
  driverName: string;
  /** In whose place; none: the person's own. */
  applicant: Chosen | undefined;
  superior: Chosen | undefined;
  invited: readonly Chosen[];
}

/** What is wrong, by path of the input: a code of the form, or a sentence of the server. */
export type Faults = Readonly<Record<string, string>>;

export const emptyDraft: ApplicationDraft = {
  phone: '',
  extension: '',
  purpose: '',
  people: '',
  host: '',
  destination: '',
  driving: '',
  driverId: '',
  driverName: '',
  applicant: undefined,
  superior: undefined,
  invited: [],
};

export const draftOf = (booking: BookingDetail): ApplicationDraft => ({
  phone: booking.phone,
  extension: booking.extension,
  purpose: booking.purpose,
  people: String(booking.people),
  host: booking.host,
  destination: booking.destination,
  driving: booking.driving ?? '',
  driverId: booking.driver?.id ?? '',
  driverName: booking.driving === 'named' ? (booking.driver?.name ?? '') : '',
  applicant: undefined,
  superior: booking.superior ?? undefined,
  invited: booking.invited,
});

const whole = /^\d{1,6}$/;

/** What the form itself can tell is missing or wrong, so that nobody waits for it. That a venue is too small says the server, and which are not. */
export function faultsOf(draft: ApplicationDraft, resource: ResourceDetail): Faults {
  const faults: Record<string, string> = {};
  const need = (path: keyof ApplicationDraft, missing: boolean) => {
    if (missing) faults[path] = 'missing';
  };
  need('phone', draft.phone.trim() === '');
  need('purpose', draft.purpose.trim() === '');
  const most = resource.capacity ?? resource.passengerLimit;
  if (!whole.test(draft.people.trim())) faults.people = draft.people.trim() === '' ? 'missing' : 'not-a-number';
  else if (resource.kind === 'vehicle' && most !== null && Number(draft.people) > most) faults.people = 'too-many';
  if (resource.kind === 'venue') {
    need('host', draft.host.trim() === '');
    if (resource.superiorFirst && !draft.superior) faults.superiorId = 'missing';
  } else {
    need('destination', draft.destination.trim() === '');
    need('driving', draft.driving === '');
    need('driverId', draft.driving === 'driver' && draft.driverId === '');
    need('driverName', draft.driving === 'named' && draft.driverName.trim() === '');
  }
  return faults;
}

/** What is sent; the form has no faults of its own then. */
export function inputOf(draft: ApplicationDraft, resource: ResourceDetail, time: WantedTime): BookingInput {
  const isVehicle = resource.kind === 'vehicle';
  const { driving } = draft;
  return {
    resourceId: resource.id,
    ...time,
    ...(draft.applicant && { applicantId: draft.applicant.id }),
    phone: draft.phone.trim(),
    extension: draft.extension.trim(),
    purpose: draft.purpose.trim(),
    people: Number(draft.people),
    host: isVehicle ? '' : draft.host.trim(),
    destination: isVehicle ? draft.destination.trim() : '',
    driving: isVehicle ? (driving as BookingInput['driving']) : null,
    driverId: isVehicle && driving === 'driver' ? draft.driverId : null,
    driverName: isVehicle && driving === 'named' ? draft.driverName.trim() : '',
    superiorId: !isVehicle && resource.superiorFirst ? (draft.superior?.id ?? null) : null,
    invited: resource.online ? draft.invited.map(({ id }) => id) : [],
  };
}

/** Path of the input behind a member of the draft, where they differ. */
const pathOf: Partial<Record<keyof ApplicationDraft, string>> = {
  applicant: 'applicantId',
  superior: 'superiorId',
};

/** What is being corrected is no longer called wrong. */
export function withoutCorrected(faults: Faults, change: Partial<ApplicationDraft>): Faults {
  const corrected = Object.keys(change).map((member) => pathOf[member as keyof ApplicationDraft] ?? member);
  return Object.fromEntries(Object.entries(faults).filter(([path]) => !corrected.includes(path)));
}
