/** Who may see what of bookable things, written from the rules and not from the code: every door is held against it. */

export type Kind = 'venue' | 'vehicle' | 'driver';
/** Public, for whom it may be booked by; `hidden` is not public. */
export type Visibility = 'government' | 'agency' | 'listed' | 'hidden';

export interface Place {
  /** Stands in its name, its site and every text of it; no key is part of another. */
  key: string;
  kind: Kind;
  agency: string;
  visibility: Visibility;
  /** Of `listed`: agencies besides its own. */
  listed: readonly string[];
  keepers: readonly string[];
  deleted?: boolean;
}

export interface Booked {
  /** Stands in its purpose, host and destination. */
  key: string;
  place: Place;
  driver?: Place;
  applicant: string;
  /** Unit of the applicant. */
  unit: string;
  bookedBy: string;
  superior?: string;
  invited?: readonly string[];
  state: 'awaiting-superior' | 'waiting' | 'approved' | 'offered' | 'queued' | 'cancelled';
  /** Takes place as the doors are tried. */
  now?: boolean;
}

export interface Reader {
  name: string;
  agency: string;
  unit: string;
  /** Agency that the person administers, with those below. */
  over?: string;
  everything?: boolean;
  readsUnit?: boolean;
  suspended?: boolean;
}

/** Parent of each agency. */
export type Tree = Readonly<Record<string, string | null>>;

export class Law {
  constructor(
    private readonly tree: Tree,
    /** Agencies for which booking is off. */
    private readonly off: readonly string[] = [],
  ) {}

  open({ suspended, agency }: Reader): boolean {
    return !suspended && this.isOn(agency);
  }

  isOn(agency: string): boolean {
    return !this.off.includes(agency);
  }

  keeps({ name }: Reader, { keepers }: Place): boolean {
    return keepers.includes(name);
  }

  /** Keeper or administrator, of what may be gone. */
  answersFor(reader: Reader, place: Place): boolean {
    const { over, everything } = reader;
    const administers = everything === true || (over !== undefined && this.within(place.agency, over));
    return this.open(reader) && this.isOn(place.agency) && (administers || this.keeps(reader, place));
  }

  manages(reader: Reader, place: Place): boolean {
    return !place.deleted && this.answersFor(reader, place);
  }

  /** Whoever may book it sees it, and nobody else does. */
  reads(reader: Reader, place: Place): boolean {
    if (this.manages(reader, place)) return true;
    const { visibility, agency, listed, deleted } = place;
    if (deleted || visibility === 'hidden' || !this.open(reader) || !this.isOn(agency)) return false;
    return visibility === 'government' || reader.agency === agency || listed.includes(reader.agency);
  }

  /** Asked for it, or sent it in the applicant's place. */
  owns(reader: Reader, { applicant, bookedBy, place }: Booked): boolean {
    return this.open(reader) && this.isOn(place.agency) && [applicant, bookedBy].includes(reader.name);
  }

  readsBooking(reader: Reader, booked: Booked): boolean {
    const { place, driver, superior, unit } = booked;
    if (!this.open(reader) || !this.isOn(place.agency)) return false;
    if (this.owns(reader, booked) || this.answersFor(reader, place) || superior === reader.name) return true;
    return (driver !== undefined && this.keeps(reader, driver)) || (reader.readsUnit === true && reader.unit === unit);
  }

  /** Is invited to a meeting that is sure: bell, mail and calendar tell what it is about, when and where. */
  joins(reader: Reader, { place, invited, state }: Booked): boolean {
    const expected = state === 'approved' && invited?.includes(reader.name) === true;
    return expected && !place.deleted && this.open(reader) && this.isOn(place.agency);
  }

  private within(agency: string, other: string): boolean {
    for (let at: string | null = agency; at; at = this.tree[at] ?? null) if (at === other) return true;
    return false;
  }
}
