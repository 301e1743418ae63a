import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One object for all: a listener can be taken from the very object only that it was given to. */
const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * When the banners move by themselves: until somebody stops them, never under reduced motion unless asked to, not under
 * the pointer, and not once the keyboard focus came in: whoever reads there starts them again with the button.
 */
export class Rotation implements ReactiveController {
  private playing = !stillness.matches;
  /** Started by the button, so that the focus on it does not stop them. */
  private asked = false;
  private pointed = false;
  private focused = false;
  private runningAtPress = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly next: () => void,
  ) {
    host.addController(this);
  }

  /** What the button says; the pointer alone only holds them for a moment. */
  get running(): boolean {
    return this.playing && (this.asked || !this.focused);
  }

  get moving(): boolean {
    return this.running && !this.pointed;
  }

  hostConnected(): void {
    stillness.addEventListener('change', this.motionChanged);
  }

  hostDisconnected(): void {
    stillness.removeEventListener('change', this.motionChanged);
    clearTimeout(this.timer);
  }

  /** Moves on after so many seconds, counted anew from each drawing. */
  schedule(seconds: number, possible: boolean): void {
    clearTimeout(this.timer);
    if (possible && this.moving) this.timer = setTimeout(() => this.tick(seconds), seconds * 1000);
  }

  readonly pressed = (): void => {
    // the press itself brings the focus, which would turn the meaning of the button round
    this.runningAtPress = this.running;
  };

  readonly toggle = (event: MouseEvent): void => {
    const running = event.detail > 0 ? this.runningAtPress : this.running;
    this.playing = !running;
    this.asked = !running;
    this.host.requestUpdate();
  };

  readonly entered = (): void => this.point(true);
  readonly left = (): void => this.point(false);

  readonly focusCame = (): void => {
    this.focused = true;
    this.host.requestUpdate();
  };

  focusWent(): void {
    this.focused = false;
    if (!this.asked) this.playing = false;
    this.host.requestUpdate();
  }

  private point(pointed: boolean): void {
    this.pointed = pointed;
    this.host.requestUpdate();
  }

  private tick(seconds: number): void {
    if (document.hidden) this.schedule(seconds, true);
    else this.next();
  }

  private readonly motionChanged = (): void => {
    this.playing = false;
    this.host.requestUpdate();
  };
}
