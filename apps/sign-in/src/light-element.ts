import { Localize } from '@tessera/web-sdk';
import { LitElement } from 'lit';

/** An element without a shadow root: its look comes from the page's own stylesheet, and forms and fields are one tree. */
export class LightElement extends LitElement {
  constructor() {
    super();
    new Localize(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected tell(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
