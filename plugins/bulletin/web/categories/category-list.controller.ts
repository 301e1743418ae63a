import { LatestRead } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { categories, type ManagedCategory, type Owner } from './categories.api.js';

const government = 'government';

export const keyOf = ({ agency }: Owner): string => agency?.code ?? government;
/** The government's are what the address without an agency shows. */
export const addressedAs = (key: string): string | null => (key === government ? null : key);

/** Whose categories may be administered, and those of the one chosen. */
export class CategoryList implements ReactiveController {
  owners: readonly Owner[] | undefined;
  owner: Owner | undefined;
  items: readonly ManagedCategory[] | undefined;
  private readonly reading: LatestRead;
  /** Orders are stored one after the other: the last one is to stand. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly host: ReactiveControllerHost) {
    this.reading = new LatestRead(host, true);
    host.addController(this);
  }

  get error(): unknown {
    return this.reading.error;
  }

  hostDisconnected(): void {
    this.reading.abort();
  }

  /** Reads the owners; `choose` says which is shown. */
  async loadOwners(): Promise<void> {
    await this.reading.run(
      () => categories.owners(),
      (owners) => {
        this.owners = owners;
      },
    );
  }

  /** Shows the categories of the owner with this key; those of the first one when there is none such. */
  choose(key: string | null): void {
    const owner = this.owners?.find((one) => keyOf(one) === (key ?? government)) ?? this.owners?.[0];
    if (!owner || (this.owner && keyOf(owner) === keyOf(this.owner))) return;
    this.owner = owner;
    this.items = undefined;
    void this.load();
  }

  /** What is shown stays until the answer is here. */
  async load(): Promise<void> {
    const { owner } = this;
    if (!owner) return;
    await this.reading.run(
      () => categories.managed(owner),
      (items) => {
        this.items = items;
      },
    );
  }

  retry(): Promise<void> {
    return this.owner ? this.load() : this.loadOwners();
  }

  /** Shown at once; taken back by reading anew when it fails, which is thrown. */
  async arrange(ids: readonly string[]): Promise<void> {
    const { owner, items = [] } = this;
    if (!owner) return;
    // an answer on its way tells the order of before
    this.reading.abort();
    this.items = [
      ...ids.flatMap((id) => items.find((one) => one.id === id) ?? []),
      ...items.filter(({ archived }) => archived),
    ];
    this.host.requestUpdate();
    const stored = this.last.then(() => categories.arrange(owner, ids));
    this.last = stored.catch(() => this.load());
    await stored;
  }
}
