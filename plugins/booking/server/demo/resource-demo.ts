import { type DemoContext, newId } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';
import { columnOf, resourceTable, written } from '../resources/resource-columns.js';
import { contentOf } from '../resources/resource-drafting.js';
import type { ResourceInput } from '../resources/resource-input.schemas.js';
import type { Inhabitant } from './demo-city.js';
import { inputsOf } from './invented-inputs.js';
import { inventedOffices } from './invented-resources.js';

/** A resource of the demo with who keeps it. */
export interface DemoResource extends Resource {
  keepers: readonly Inhabitant[];
}

export const cityZone = 'Asia/Taipei';
const age = 200 * 86_400_000;

/** The accounts that the first start prints keep resources, so that they have something to review. */
const printed: Record<string, readonly string[]> = {
  衛生局: ['林昱翔', '蔡佩珊'],
  資訊處: ['許哲維'],
  社會局: ['吳思妤'],
};

/** Venues, drivers and vehicles of the small city. */
export function inventResources(
  { agencies, now }: DemoContext,
  people: ReadonlyMap<string, readonly Inhabitant[]>,
): DemoResource[] {
  const made: DemoResource[] = [];
  for (const office of inventedOffices) {
    const agency = agencies.find(({ name }) => name === office.agency);
    const staff = agency && people.get(agency.id);
    if (!agency || !staff?.length) continue;
    const first = (printed[office.agency] ?? []).flatMap((name) =>
      staff.filter((one) => one.name === name).slice(0, 1),
    );
    const candidates = [...first, ...staff.filter((one) => !first.includes(one))];
    const inputs = inputsOf(office, agency.id, (name) => agencies.find((one) => one.name === name)?.id);
    for (const [at, input] of inputs.entries())
      made.push(resourceOf(input, agency.shortName, keepersOf(candidates, at), now));
  }
  return made;
}

/** Every third is kept by somebody else; every other one has a second keeper. */
function keepersOf(candidates: readonly Inhabitant[], at: number): Inhabitant[] {
  const first = candidates[at % 3 === 2 ? 1 % candidates.length : 0] as Inhabitant;
  const second = at % 2 === 0 ? candidates.find((one) => one !== first) : undefined;
  return second ? [first, second] : [first];
}

export function resourceOf(
  input: ResourceInput,
  agencyName: string,
  keepers: readonly Inhabitant[],
  now: Date,
): DemoResource {
  const since = new Date(now.getTime() - age);
  const { id: changedBy, name: changedByName } = keepers[0] as Inhabitant;
  return {
    ...{ id: newId(), ...contentOf(input, cityZone), agencyName, keeperIds: keepers.map(({ id }) => id), keepers },
    ...{ version: 1, createdAt: since, changedAt: since, changedBy, changedByName, deletedAt: null },
  };
}

/** Writes them with their keepers and the beginning of the history. */
export async function storeResources({ copy }: DemoContext, made: readonly DemoResource[]): Promise<void> {
  const columns = written.map((member) => columnOf[member]).join(', ');
  await copy(
    `${resourceTable} (${columns})`,
    made.map((resource) => written.map((member) => spelled(resource[member]))),
  );
  const places = made.flatMap((resource) =>
    resource.keepers.map((keeper, at) => ({ id: resource.id, since: resource.createdAt, keeper, place: at + 1 })),
  );
  await copy(
    'plugin_booking.keeper (resource_id, place, account_id, account_name, agency_id, agency_name, since)',
    places.map(({ id, since, keeper, place }) => [
      ...[id, place, keeper.id, keeper.name, keeper.agencyId, keeper.agencyName, since],
    ]),
  );
  await copy(
    'plugin_booking.keeper_change (id, resource_id, place, after_id, after_name, reason, at, by_id, by_name)',
    places.map(({ id, since, keeper, place }) => [
      ...[newId(), id, place, keeper.id, keeper.name, '', since, keeper.id, keeper.name],
    ]),
  );
}

const spelled = (value: unknown): string | number | boolean | Date | null =>
  Array.isArray(value) ? `{${value.join(',')}}` : (value as string | number | boolean | Date | null);
