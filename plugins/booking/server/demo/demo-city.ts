import type { DemoContext } from '@tessera/sdk';

/** A person of the demo city with the unit that bookings show. */
export interface Inhabitant {
  id: string;
  name: string;
  agencyId: string;
  agencyName: string;
  unitId: string;
  unitName: string;
}

/** People by agency, in the order in which the portal made them: the accounts printed at first start come first. */
export async function inhabitants({ people, query }: DemoContext): Promise<Map<string, Inhabitant[]>> {
  const rows = (await query(
    `select p.id, p.name, p.agency_id as "agencyId", a.short_name as "agencyName", p.unit_id as "unitId",
       u.short_name as "unitName"
     from unnest($1::uuid[]) with ordinality wanted(id, at)
     join portal.person p on p.id = wanted.id join portal.agency a on a.id = p.agency_id
     join portal.agency u on u.id = p.unit_id order by wanted.at`,
    [people.map(({ id }) => id)],
  )) as Inhabitant[];
  const found = new Map<string, Inhabitant[]>();
  for (const row of rows) found.set(row.agencyId, [...(found.get(row.agencyId) ?? []), row]);
  return found;
}

/** Evenly spread over [0, 1) and the same at each run, whatever other plugins invent. */
export const share = (at: number): number => (at * 0.618_033_988_749_895) % 1;
export const pick = <Item>(items: readonly Item[], at: number): Item =>
  items[Math.floor(share(at) * items.length)] as Item;
