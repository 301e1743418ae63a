import { LanguageController } from '@tessera/ui/language';
import { LitElement } from 'lit';

/** Sent by an element whose rendering failed; it bubbles to the tile host or page outlet. */
export const elementErrorEvent = 'tessera-element-error';

/** An element that renders so often without ever letting the browser go on would do so for ever. */
const mostUpdates = 500;

/**
 * An element whose failure to render stays its own. Lit reports such an error as an unhandled rejection; here it becomes
 * an event that the frame around the element answers with a calm card; so does an update that causes the next without
 * end, which would freeze the page. It follows the page's language by itself.
 */
export abstract class GuardedElement extends LitElement {
  /** Updates since the browser last had its turn. */
  private updates = 0;

  constructor() {
    super();
    new LanguageController(this);
  }

  protected override performUpdate(): void {
    if (this.updates++ === 0) setTimeout(() => (this.updates = 0));
    if (this.updates > mostUpdates) {
      // left pending: whatever it asks for from here on is not heard
      this.report(new Error(`${this.localName} changes itself whenever it has rendered`));
      return;
    }
    try {
      super.performUpdate();
    } catch (error) {
      this.report(error);
    }
  }

  /** Hands an error to the frame, as if rendering had failed. */
  protected report(error: unknown): void {
    this.dispatchEvent(new CustomEvent(elementErrorEvent, { detail: error, bubbles: true, composed: true }));
  }
}
