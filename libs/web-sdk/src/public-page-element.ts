import { state } from 'lit/decorators.js';
import { live } from './live.js';
import { PageElement } from './page-element.js';
import { ApiProblem } from './problem.js';

/** The server has an answer, and it is no: what was shown before may not stay. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500 && error.status !== 429;

/**
 * Base of a page without sign-in that shows something for as long as it is open, such as the display beside a door: reads
 * its data when it comes into the page, again every `every`, and when the network was away and is back. What was read
 * last stays while the server cannot be reached; a refusal, or no first answer, is handed to the frame, which loads the
 * page anew by itself. An entry of its own, so that only who wants it carries it.
 */
export abstract class PublicPageElement<Data> extends PageElement {
  /** ms between two readings. */
  protected readonly every: number = 60_000;
  /** What was read last. */
  @state() protected data: Data | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private stop: (() => void) | undefined;
  private reading = false;

  /** Reads anew. `secret` is that of the address (`?token=`), '' without one: `api.get(path, { bearer: secret })`. */
  protected abstract read(secret: string): Promise<Data>;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.refresh();
    this.timer = setInterval(() => void this.refresh(), this.every);
    this.stop = live.on('resync', () => void this.refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    this.stop?.();
  }

  /** Reads now, unless that is being done. */
  protected async refresh(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    try {
      this.data = await this.read(this.query.get('token') ?? '');
    } catch (error) {
      if (isRefusal(error) || this.data === undefined) this.report(error);
    } finally {
      this.reading = false;
    }
  }
}
