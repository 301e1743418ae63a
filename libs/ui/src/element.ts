import { LitElement } from 'lit';
import { LanguageController } from './language.js';

/** Registers a component; when another bundle brought the same one, the first stays. */
export const element =
  (tag: string) =>
  (component: CustomElementConstructor): void => {
    if (!customElements.get(tag)) customElements.define(tag, component);
  };

/** What every component of the library is: a Lit element that follows the language of the page. */
export class TesseraElement extends LitElement {
  constructor() {
    super();
    new LanguageController(this);
  }

  /** Sends `type` up the tree, through shadow roots; true unless somebody prevented it. */
  protected send(type: string, detail?: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
  }
}
