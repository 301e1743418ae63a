import { LanguageController } from '@tessera/ui/language';
import { LitElement } from 'lit';

/** Sent by an element whose rendering failed; it bubbles to the tile host or page outlet. */
export const elementErrorEvent = 'tessera-element-error';

/**
 * An element whose failure to render stays its own. Lit reports such an error as an unhandled rejection; here it becomes
 * an event that the frame around the element answers with a calm card. It follows the page's language by itself.
 */
export abstract class GuardedElement extends LitElement {
  constructor() {
    super();
    new LanguageController(this);
  }

  protected override performUpdate(): void {
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
