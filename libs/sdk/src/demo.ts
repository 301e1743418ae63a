import type { OutgoingNotification } from './notifications.js';

export interface DemoPerson {
  id: string;
  name: string;
  agencyId: string;
}
export interface DemoAgency {
  id: string;
  name: string;
  shortName: string;
}

/** A file of an invented record, as if `by` had uploaded it; a picture becomes one for pages. */
export interface DemoFile {
  subject: string;
  ownerId: string;
  purpose: string;
  place: number;
  name: string;
  mediaType: string;
  content: Buffer;
  alt?: string;
  by: DemoPerson;
}

/** What a plugin's demo content is made with. Connected as owner of the plugin's schema; nothing is audited or mailed. */
export interface DemoContext {
  agencies: readonly DemoAgency[];
  people: readonly DemoPerson[];
  /** Figures asked for on the command line, e.g. `{ notices: 1000000 }`; absent for the small city of a first start. */
  amounts: Readonly<Record<string, number>>;
  now: Date;
  /** Uniform in [0, 1), the same sequence at each run. */
  random(): number;
  query(text: string, values?: readonly unknown[]): Promise<unknown[]>;
  /** Streams rows into `target`, e.g. `plugin_bulletin.notice (id, title)`; each row as the values of those columns. */
  copy(target: string, rows: Iterable<readonly (string | number | boolean | Date | null)[]>): Promise<void>;
  /** Leaves a notification of the plugin in the bells of its readers; nothing is mailed. */
  notify(notification: OutgoingNotification): Promise<void>;
  /** Answers the file's reference. */
  attach(file: DemoFile): Promise<string>;
  /** Decides settings of the plugin for an agency, as `settings.agency` of its manifest declares them. */
  decide(agencyId: string, values: Readonly<Record<string, string | number | boolean>>): Promise<void>;
  progress(label: string, done: number, total: number): void;
}

/** Invents content. Must do nothing when content of its kind is there already and no amount was asked for. */
export type DemoFiller = (context: DemoContext) => Promise<void>;
