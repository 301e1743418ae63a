import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { describeProblem } from '@tessera/web-sdk';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** One thing that is fetched: its value, or why it is not there. A later request overtakes an earlier one. */
export class Loading<Value> implements ReactiveController {
  value: Value | undefined;
  error: unknown;
  busy = false;
  private turn = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetch: () => Promise<Value>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.turn++;
  }

  /** Fetches anew; what is shown stays until the answer is here. In the background a failure changes nothing. */
  readonly load = async ({ background = false } = {}): Promise<void> => {
    const turn = ++this.turn;
    this.busy = true;
    if (!background) this.error = undefined;
    this.host.requestUpdate();
    try {
      const value = await this.fetch();
      if (turn !== this.turn) return;
      this.value = value;
      this.error = undefined;
    } catch (error) {
      if (turn !== this.turn) return;
      if (!background) this.error = error;
    }
    this.busy = false;
    this.host.requestUpdate();
  };

  /** Takes over an answer that an act brought. */
  set(value: Value | undefined): void {
    this.turn++;
    this.value = value;
    this.error = undefined;
    this.busy = false;
    this.host.requestUpdate();
  }

  /** The value drawn, or the state that stands for it. */
  render(draw: (value: Value) => TemplateResult, { lines = 8 } = {}): TemplateResult {
    if (this.error) return failure(this.error, () => void this.load());
    return this.value === undefined ? html`<t-skeleton lines=${lines}></t-skeleton>` : draw(this.value);
  }
}

/** What could not be had, in the person's language, with the number to quote and a way to try again. */
export function failure(error: unknown, retry: () => void): TemplateResult {
  const { text, number } = describeProblem(error);
  return html`<t-error-state heading=${text} number=${number} @t-retry=${retry}></t-error-state>`;
}
