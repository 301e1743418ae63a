/** Who may see what, written from the rules and not from the code: the law that every door is held against. */

export type Scope = 'G' | 'T' | 'A';
export type State = 'draft' | 'in-review' | 'scheduled' | 'current' | 'over' | 'expired' | 'taken-down' | 'trashed';

/** A notice of the table. `over`: its end has passed, and the minute job has not come yet. */
export interface PostedNotice {
  /** Stands in its title; no key is part of another. */
  key: string;
  author: string;
  /** In whose name it was posted. */
  agency: string;
  scope: Scope;
  state: State;
  mustRead?: boolean;
}

/** A reader as of now. */
export interface Reader {
  name: string;
  /** Agency in which the person acts, and the one that the main post is in. */
  agency: string;
  main: string;
  /** Where the person belonged when everything was posted, if that was elsewhere. */
  from?: string;
  /** Agencies whose notices the person administers, with those below. */
  over?: string;
  everything?: boolean;
  suspended?: boolean;
}

/** Parent of each agency as of now. */
export type Tree = Record<string, string | null>;

export class Law {
  constructor(
    private readonly tree: Tree,
    /** Agencies for which the bulletin is off. */
    private readonly off: readonly string[],
  ) {}

  /** Does this agency lie in the other, or is it the same? */
  within(agency: string, other: string): boolean {
    for (let at: string | null = agency; at; at = this.tree[at] ?? null) if (at === other) return true;
    return false;
  }

  open({ suspended, agency }: Reader): boolean {
    return !suspended && !this.off.includes(agency);
  }

  /** Is the person one of those for whom it is? */
  reaches({ agency }: Pick<Reader, 'agency'>, { scope, agency: from }: PostedNotice): boolean {
    if (scope === 'G') return true;
    return scope === 'A' ? agency === from : this.within(agency, from);
  }

  keeps({ over, everything }: Reader, { agency }: PostedNotice): boolean {
    return everything === true || (over !== undefined && this.within(agency, over));
  }

  /** The single notice and whatever hangs on it. */
  reads(reader: Reader, notice: PostedNotice): boolean {
    if (!this.open(reader) || notice.state === 'trashed') return false;
    if (reader.name === notice.author || reader.everything) return true;
    if (this.keeps(reader, notice) && notice.state !== 'draft') return true;
    return this.reaches(reader, notice) && ['current', 'over', 'expired'].includes(notice.state);
  }

  /** In lists, tile, feed and search: what is addressed to the reader. */
  lists(reader: Reader, notice: PostedNotice, ...states: State[]): boolean {
    return this.open(reader) && this.reaches(reader, notice) && states.includes(notice.state);
  }

  watches(reader: Reader, notice: PostedNotice): boolean {
    return this.reads(reader, notice) && (reader.name === notice.author || this.keeps(reader, notice));
  }
}
