import type { AgencyReference, Locale } from '@tessera/contracts';

/** The time of day. Rooms and plugins never ask `Date` themselves, so tests can set it. */
export abstract class Clock {
  abstract now(): Date;
}

export interface AgencyNode extends AgencyReference {
  parentId: string | null;
  kind: 'inside' | 'outside' | 'district' | 'school' | 'unit';
  order: number;
  state: 'active' | 'dissolved';
}

/** The tree, in memory, as of the newest epoch. */
export abstract class Agencies {
  abstract byId(id: string): AgencyNode | undefined;
  abstract byCode(code: string): AgencyNode | undefined;
  /** From the node itself up to the root. */
  abstract ancestorsOrSelf(id: string): readonly string[];
  /** The node and everything below it. */
  abstract subtree(id: string): readonly string[];
  /** Nearest ancestor-or-self that is not a unit. */
  abstract ownAgency(id: string): AgencyNode | undefined;
  abstract children(id: string | null): readonly AgencyNode[];
}

export interface Person {
  id: string;
  account: string;
  name: string;
  title: string;
  agencyId: string;
  unitId: string;
  mail: string | null;
  /** Empty where unknown. */
  officePhone: string;
  /** Digits; empty where there is none. */
  officeExtension: string;
  locale: Locale;
  /** Reference for `<t-avatar picture>`; null: none. */
  picture: string | null;
}

export abstract class People {
  /** Batched; unknown ids are absent. */
  abstract byIds(ids: readonly string[]): Promise<Map<string, Person>>;
}

/** Is this plugin on, as of now in this process? */
export abstract class Enablement {
  abstract isEnabled(plugin: string, agencyId: string): boolean;
  /** Ids of all agencies for which it is on. */
  abstract enabledAgencies(plugin: string): readonly string[];
}

/** Where the morning ends, in the agency's zone: half a day closed is all before it or all from it on. */
export const noon = '12:00';

/** Office calendar: weekends, holidays, make-up days, closures. Dates are `YYYY-MM-DD` in the agency's zone. */
export interface OfficeDay {
  date: string;
  kind: 'working' | 'weekend' | 'holiday' | 'make-up' | 'closure';
  /** A day of which only a half is closed counts as a working day if it were one otherwise. */
  working: boolean;
  /** Which half a closure takes; absent: the whole day. */
  part?: 'morning' | 'afternoon';
  remark: string;
}
/** A closure of the office calendar: all of a day, or half of it (the morning ends at noon). */
export interface OfficeClosure {
  id: string;
  date: string;
  part: 'day' | 'morning' | 'afternoon';
  /** Null: the whole government; else the agency with those below. */
  agencyId: string | null;
}
export abstract class WorkingTime {
  abstract day(date: string, agencyId?: string): Promise<OfficeDay>;
  abstract days(from: string, to: string, agencyId?: string): Promise<OfficeDay[]>;
  /** The date `count` working days after (negative: before) `date`. */
  abstract addWorkingDays(date: string, count: number, agencyId?: string): Promise<string>;
  abstract workingDaysBetween(from: string, to: string, agencyId?: string): Promise<number>;
  /**
   * Closures in force of a day and later, everybody's, as stored at this moment: for who follows the events
   * `working-time.closure-declared@1` and `…-withdrawn@1` and was not there for some of them.
   */
  abstract closures(from: string): Promise<OfficeClosure[]>;
}

export abstract class Parameters {
  /** Value in force: environment, else the stored one, else the default. */
  abstract get<Value extends string | number | boolean>(key: string): Value;
}

/** Tells open browsers that the data behind a tile changed. `audienceKeys` limits who is told. */
export abstract class LiveTiles {
  abstract changed(plugin: string, tile: string, audienceKeys: readonly string[]): void;
  /** The same, when only one person's data changed. */
  abstract changedFor(plugin: string, tile: string, accountId: string): void;
}
