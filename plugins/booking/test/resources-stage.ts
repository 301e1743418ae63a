import { type HttpClient, startTestCity, type TestCity } from '@tessera/testing';
import type { ResourceDetail, ResourceItem } from '../server/resources/resource.schemas.js';
import { driverOf, type Office, vehicleOf, venueOf } from './resource-inputs.js';

/** CITY ─┬─ A ─┬─ A1 and A-U (a unit); B. `chief` administers A with A1, `rival` B. */
const plan = {
  nodes: { CITY: null, A: 'CITY', A1: 'A', 'A-U': 'A', B: 'CITY' },
  people: {
    system: { node: 'CITY', role: 'system-administrator' },
    chief: { node: 'A', role: 'agency-administrator', over: 'A' },
    rival: { node: 'B', role: 'agency-administrator', over: 'B' },
    keeper: { node: 'A-U' },
    second: { node: 'A1' },
    clerk: { node: 'A' },
    junior: { node: 'A1' },
    neighbour: { node: 'B' },
    leaver: { node: 'A' },
    mover: { node: 'A' },
  },
};
export type Person = keyof (typeof plan)['people'];
export interface Problem {
  type: string;
  errors?: { path: string; code: string }[];
  [member: string]: unknown;
}

export const root = '/api/plugins/booking';
export let city: TestCity;
export let office: Office;
const clients = new Map<Person, HttpClient>();
export const as = (person: Person): HttpClient => {
  const client = clients.get(person) ?? city.as(person);
  clients.set(person, client);
  return client;
};
export const agency = (code: keyof (typeof plan)['nodes']): string => city.agencies[code]!;
export const person = (name: Person): string => city.people[name]!;

/** Starts the portal over the city; in `beforeAll`. */
export async function openStage(): Promise<void> {
  city = await startTestCity(plan);
  office = { agencyId: agency('A'), keepers: [person('keeper'), null] };
}
export const closeStage = (): Promise<void> | undefined => city?.stop();

/** Status and slug of an answer, e.g. `404 not-found`. */
export const outcome = ({ status, body }: { status: number; body: unknown }): string =>
  status < 400 ? String(status) : `${status} ${(body as Problem).type.replace('urn:tessera:problem:', '')}`;
export const faults = ({ body }: { body: unknown }): string[] =>
  ((body as Problem).errors ?? []).map(({ path, code }) => `${path} ${code}`);
export const make = async (input: object, maker: Person = 'chief'): Promise<ResourceDetail> => {
  const answer = await as(maker).post<ResourceDetail>(`${root}/resources`, input);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};
export const one = (id: string, rest = ''): string => `${root}/resources/${id}${rest}`;
export const read = async (who: Person, id: string) => as(who).get<ResourceDetail>(one(id));
export const ids = async (who: Person, query = ''): Promise<string[]> => {
  const { body } = await as(who).get<{ items: ResourceItem[] }>(`${root}/resources?limit=100${query}`);
  return body.items.map(({ id }) => id);
};
/** What a form sends back of what it read. */
export const again = async (id: string, more: object = {}) => {
  const { body } = await read('chief', id);
  const base = body.kind === 'venue' ? venueOf : body.kind === 'vehicle' ? vehicleOf : driverOf;
  const { keepers: _keepers, ...input } = base(office, { name: body.name, version: body.version, ...more }) as {
    keepers: unknown;
  };
  return input;
};
