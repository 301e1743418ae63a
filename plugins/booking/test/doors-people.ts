import type { Booked, Kind, Place, Reader, Tree, Visibility } from './doors-model.js';

/** CITY ─┬─ A ─┬─ A1 and A-U (a unit); B with B-U; L, which A lists. What is booked is A's, but for three things. */
export const nodes = { CITY: null, A: 'CITY', A1: 'A', 'A-U': 'A', B: 'CITY', 'B-U': 'B', L: 'CITY' };
export const tree: Tree = nodes;
const plan = {
  clerk: { node: 'A-U' },
  junior: { node: 'A1' },
  partner: { node: 'L' },
  stranger: { node: 'B' },
  // in whose place hidden things are booked
  petitioner: { node: 'B-U' },
  reader: { node: 'B-U', role: 'booking.unit-reader' },
  keeper: { node: 'A' },
  stand: { node: 'A' },
  manager: { node: 'A' },
  warden: { node: 'B' },
  guest: { node: 'B' },
  boss: { node: 'L' },
  gone: { node: 'A' },
  chief: { node: 'A', role: 'agency-administrator', over: 'A' },
  rival: { node: 'B', role: 'agency-administrator', over: 'B' },
  system: { node: 'CITY', role: 'system-administrator' },
};
export type Person = keyof typeof plan;
export const people: Record<Person, { node: string; role?: string; over?: string }> = plan;
export const names = Object.keys(people) as Person[];

export const readers: readonly Reader[] = names.map((name) => {
  const { node, over, role } = people[name];
  const agency = node.endsWith('-U') ? nodes[node as 'A-U' | 'B-U'] : node;
  return {
    ...{ name, agency, unit: node, everything: role === 'system-administrator' },
    ...{ readsUnit: role === 'booking.unit-reader', suspended: name === 'gone' },
    ...(over && { over }),
  };
});
export const readerOf = (name: Person): Reader => readers.find((one) => one.name === name)!;

const place = (
  key: string,
  kind: Kind,
  visibility: Visibility,
  keepers: Person[],
  more: Partial<Place> = {},
): Place => ({
  ...{ key: `〔${key}〕`, kind, agency: 'A', visibility, keepers },
  listed: visibility === 'listed' ? ['L'] : [],
  ...more,
});
const visibilities = ['government', 'agency', 'listed', 'hidden'] as const;
export const places: readonly Place[] = [
  // somebody suspended keeps things on paper
  ...visibilities.map((one) => place(`room ${one}`, 'venue', one, one === 'hidden' ? ['keeper', 'gone'] : ['keeper'])),
  ...visibilities.map((one) => place(`car ${one}`, 'vehicle', one, ['keeper'])),
  ...visibilities.map((one) => place(`driver ${one}`, 'driver', one, ['manager'])),
  place('studio', 'venue', 'hidden', ['keeper']),
  place('hall', 'venue', 'government', ['keeper'], { deleted: true }),
  place('room of A1', 'venue', 'agency', ['junior'], { agency: 'A1' }),
  place('room of B', 'venue', 'hidden', ['warden'], { agency: 'B' }),
  // goes with cars of A
  place('driver of B', 'driver', 'government', ['warden'], { agency: 'B' }),
];
export const placeOf = (key: string): Place => places.find((one) => one.key === `〔${key}〕`)!;

const booked = (key: string, what: string, applicant: Person, more: Partial<Booked> & { by?: Person } = {}): Booked => {
  const { by = applicant, ...rest } = more;
  const state = key as Booked['state'];
  return {
    ...{
      key: `〔${what}: ${key}〕`,
      place: placeOf(what),
      applicant,
      unit: people[applicant].node,
      bookedBy: by,
      state,
    },
    ...rest,
  };
};
/** Who books what there is of a visibility, for whom and by whom. */
const applicants = {
  government: ['stranger'],
  agency: ['clerk'],
  listed: ['partner'],
  hidden: ['petitioner', 'chief'],
} as const;
export const bookings: readonly Booked[] = [
  ...visibilities.flatMap((one) => {
    const [applicant, by = applicant] = applicants[one];
    const driver = placeOf(one === 'hidden' ? 'driver of B' : `driver ${one}`);
    return [
      ...(['approved', 'waiting'] as const).flatMap((state) => [
        booked(state, `room ${one}`, applicant, { by }),
        booked(state, `car ${one}`, applicant, { by, driver }),
      ]),
      booked('today', `room ${one}`, applicant, { by, state: 'approved', now: true }),
    ];
  }),
  booked('waiting with hidden driver', 'car hidden', 'petitioner', {
    ...{ by: 'chief', driver: placeOf('driver hidden'), state: 'waiting' },
  }),
  booked('cancelled', 'room government', 'stranger'),
  booked('in the way', 'room hidden', 'chief', { state: 'waiting' }),
  booked('out of the way', 'room hidden', 'chief', { state: 'cancelled' }),
  booked('queued', 'room hidden', 'petitioner', { by: 'chief' }),
  booked('offered', 'room hidden', 'petitioner', { by: 'chief' }),
  booked('awaiting-superior', 'studio', 'petitioner', { by: 'chief', superior: 'boss' }),
  booked('today', 'studio', 'petitioner', {
    ...{ by: 'chief', superior: 'boss', invited: ['guest'], state: 'approved', now: true },
  }),
  booked('approved', 'room of A1', 'junior'),
  booked('approved', 'room of B', 'stranger', { by: 'warden' }),
  booked('cancelled', 'hall', 'stranger'),
];
