import type { ApplicationDirectory, FavouriteList } from '@tessera/contracts';
import { LatestRead, live } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { applications } from './applications.api.js';
import { favouritesChanged } from './stale-favourites.js';

/** The directory of the page: read by words, anew when an administrator changed something, and the person's stars in it. */
export class DirectoryController implements ReactiveController {
  value: ApplicationDirectory | undefined;
  private words: string | undefined;
  private readonly reading: LatestRead;
  private stops: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    this.reading = new LatestRead(host, false);
    host.addController(this);
  }

  get error(): unknown {
    return this.reading.error;
  }
  get loading(): boolean {
    return this.reading.loading;
  }

  hostConnected(): void {
    this.stops = [
      live.on('tile-changed', ({ plugin, tile, jitter }) => {
        if (plugin === 'core' && tile === 'applications') this.readLater(Math.random() * jitter);
      }),
      live.on('enablement', () => this.readLater(0)),
      live.on('resync', () => this.readLater(0)),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.stops) stop();
    clearTimeout(this.timer);
    this.reading.abort();
    this.words = undefined;
  }

  /** Reads for these words unless they are shown already. */
  show(words: string): void {
    if (words === this.words) return;
    this.words = words;
    void this.read();
  }

  readonly retry = (): void => void this.read();

  take(favourites: FavouriteList): void {
    favouritesChanged();
    if (this.value) this.value = { ...this.value, favourites };
    this.host.requestUpdate();
  }

  async toggle(id: string, starred: boolean): Promise<void> {
    this.take(await (starred ? applications.unstar(id) : applications.star(id)));
  }

  private readLater(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(true), delay);
  }

  private read(isHint = false): Promise<void> {
    return this.reading.run(
      (request) => applications.read(this.words ?? '', request),
      (value) => {
        this.value = value;
        this.reading.error = undefined;
      },
      isHint,
    );
  }
}
