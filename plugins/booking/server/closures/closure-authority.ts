import { Injectable } from '@nestjs/common';
import {
  Access,
  Agencies,
  type Caller,
  namedStatement,
  Parameters,
  ProblemError,
  Sql,
  type SqlCondition,
} from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';
import { resourceTable } from '../resources/resource-columns.js';
import { ResourceReader } from '../resources/resource-reader.js';
import type { ClosableList, ClosableQuery, ClosureChoices, PreviewInput } from './closure.schemas.js';
import type { Say } from './closure-hits.repository.js';
import type { ClosureReach } from './closure-touch.js';
import { closurePlaceMissing, unknownClosureAgency } from './closures-problems.js';

/** Where the caller has resources to close. */
interface Place {
  agencyId: string;
  site: string;
}

const mostOffered = 50;

/** What a caller may close: keepers what they keep, administrators what their agencies have, or everything. */
@Injectable()
export class ClosureAuthority {
  constructor(
    private readonly resources: ResourceReader,
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly parameters: Parameters,
    private readonly sql: Sql,
  ) {}

  /** The closed resources of which the caller decides what happens to their bookings. */
  say(caller: Caller): Say {
    return (first) => this.resources.condition(caller, first, 'close');
  }

  /** Whom an input means, and in which zone its times are; 404, 403 or 422 when the caller cannot close that. */
  async reach(
    caller: Caller,
    input: PreviewInput,
  ): Promise<{ reach: ClosureReach; zone: string; resource?: Resource }> {
    const { scope, resourceId, site, agencyId } = input;
    const zone = this.parameters.get<string>('portal.time-zone');
    if (scope === 'resource') {
      if (!resourceId) throw closurePlaceMissing('resourceId');
      const resource = await this.resources.readable(caller, resourceId, 'close');
      return { reach: { scope, resourceId, site: null, agencyId: null }, zone: resource.zone, resource };
    }
    if (scope === 'site' && !site) throw closurePlaceMissing('site');
    if (scope === 'agency' && !agencyId) throw closurePlaceMissing('agencyId');
    if (scope !== 'government' && agencyId && !this.agencies.byId(agencyId)) throw unknownClosureAgency();
    const reach: ClosureReach = {
      scope,
      resourceId: null,
      site: scope === 'site' ? site : null,
      agencyId: scope === 'government' ? null : agencyId,
    };
    if (!this.mayCloseAgency(caller, reach.agencyId))
      throw ProblemError.of('forbidden', { action: 'close', subject: 'Resource' });
    return { reach, zone };
  }

  /** May the caller withdraw it? Of a single resource: asked of one that the caller may close. */
  mayWithdraw(caller: Caller, { scope, agencyId }: ClosureReach): boolean {
    return scope === 'resource' || this.mayCloseAgency(caller, agencyId);
  }

  /** Which closures `c` concern the caller; FALSE for who has nothing to close. */
  async concern(caller: Caller, firstParameter: number, signal?: AbortSignal): Promise<SqlCondition> {
    const places = await this.places(caller, signal);
    if (places.length === 0) return { text: 'FALSE', values: [] };
    const pairs = places.flatMap(({ agencyId, site }) =>
      this.agencies.ancestorsOrSelf(agencyId).map((above) => ({ above, site })),
    );
    const sites = pairs.map(({ site }) => site);
    const aboves = pairs.map(({ above }) => above);
    const own = this.resources.condition(caller, firstParameter + 2, 'close');
    const [siteList, aboveList] = [`$${firstParameter}::text[]`, `$${firstParameter + 1}::uuid[]`];
    const text = `case c.scope
      when 'resource' then exists (select from ${resourceTable} r where r.id = c.resource_id and ${own.text})
      when 'site' then case when c.agency_id is null then c.site = any(${siteList})
        else (c.site, c.agency_id) in (select * from unnest(${siteList}, ${aboveList})) end
      when 'agency' then c.agency_id = any(${aboveList}) else true end`;
    return { text: `(${text})`, values: [sites, aboves, ...own.values] };
  }

  async choices(caller: Caller): Promise<ClosureChoices> {
    const places = (await this.places(caller)).filter(({ agencyId }) => this.mayCloseAgency(caller, agencyId));
    const above = new Set(places.flatMap(({ agencyId }) => [...this.agencies.ancestorsOrSelf(agencyId)].reverse()));
    const agencies = [...above]
      .filter((id) => this.mayCloseAgency(caller, id))
      .flatMap((id) => this.agencies.byId(id) ?? [])
      .filter(({ kind }) => kind !== 'unit');
    return {
      sites: [...new Set(places.map(({ site }) => site))].sort(),
      agencies: agencies.map(({ id, shortName }) => ({ id, name: shortName })),
      government: this.mayCloseAgency(caller, null),
    };
  }

  /** Resources to choose from, by name. */
  async closable(caller: Caller, { q, kind }: ClosableQuery): Promise<ClosableList> {
    const may = this.resources.condition(caller, 3, 'close');
    const text = `select r.id, r.name, r.kind, r.site, r.zone from ${resourceTable} r
  where r.folded like all ((select plugin_booking.like_patterns($1))::text[]) and ($2::text is null or r.kind = $2) and ${may.text}
  order by array_position(array['venue', 'vehicle', 'driver'], r.kind), r.site, r.name, r.id limit ${mostOffered}`;
    return { items: await this.sql.query(namedStatement('booking-closable', text), [q, kind ?? null, ...may.values]) };
  }

  private places(caller: Caller, signal?: AbortSignal): Promise<Place[]> {
    const may = this.resources.condition(caller, 1, 'close');
    const text = `select distinct r.agency_id as "agencyId", r.site from ${resourceTable} r where ${may.text}`;
    return this.sql.query<Place>(namedStatement('booking-closable-places', text), may.values, signal);
  }

  /** Null: everybody's. A rule about single resources, such as a keeper's, says nothing about an agency. */
  private mayCloseAgency(caller: Caller, agencyId: string | null): boolean {
    return this.access.may(caller, 'close', 'Resource', {
      id: null,
      agencyId,
      public: null,
      bookers: [],
      keeperIds: [],
    });
  }
}
