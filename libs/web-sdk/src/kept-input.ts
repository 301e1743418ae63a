import { session } from './session.js';

/** How long one may go on typing before it is kept, in ms. */
const pause = 500;

/**
 * What a person has typed into a form and not yet sent, kept in this window so that a lost session, a reload or a wrong
 * link costs nothing. It belongs to the account, ends with the window, and never leaves the browser.
 */
export class KeptInput<Value> {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `name` says which form, of which record. */
  constructor(private readonly name: string) {}

  private get key(): string {
    return `tessera.kept:${session().accountId}:${this.name}`;
  }

  /** What was kept; undefined without, or where the browser keeps nothing. */
  read(): Value | undefined {
    try {
      const text = sessionStorage.getItem(this.key);
      return text === null ? undefined : (JSON.parse(text) as Value);
    } catch {
      return undefined;
    }
  }

  /** Keeps what stands in the form now, after a short pause in typing. */
  keep(value: Value): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(value), pause);
  }

  /** Sent or given up. */
  forget(): void {
    clearTimeout(this.timer);
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // a browser that keeps nothing has nothing to forget
    }
  }

  private write(value: Value): void {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(value));
    } catch {
      // full or forbidden: the form works without
    }
  }
}
