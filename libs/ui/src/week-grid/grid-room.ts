import type { ReactiveControllerHost } from 'lit';
import { MediaController } from '../media-controller.js';
import { WidthController } from '../width-controller.js';

const finger = 44;
const hours = 60;
/** Narrower columns hold no words. */
const leastColumn = 72;

/** Half-hours are 29 px, as on paper; others so that their words have room. */
const rowHeight = (step: number): number =>
  step <= 15 ? 20 : step <= 30 ? 29 : step <= 60 ? 44 : step <= 240 ? 58 : 112;

/** How much room a grid has, and what fits into it. */
export class GridRoom {
  private readonly media: MediaController;
  private readonly size: WidthController;

  constructor(host: ReactiveControllerHost & Element) {
    this.media = new MediaController(host, '(max-width: 599.98px)');
    this.size = new WidthController(host);
  }

  get phone(): boolean {
    return this.media.matches;
  }

  /** One day at a time: on phones, and where the days have no room beside each other. */
  alone(days: number): boolean {
    const { width } = this.size;
    return this.phone || (width > 0 && width < hours + days * leastColumn);
  }

  /** Pixels of a row of so many minutes. */
  rowPixels(step: number): number {
    return this.phone ? Math.max(finger, rowHeight(step)) : rowHeight(step);
  }
}
