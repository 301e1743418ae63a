import { TileElement } from '@tessera/web-sdk';
import { html } from 'lit';

/** Throws when it is taken away. */
export default class ClingingTile extends TileElement {
  override disconnectedCallback() {
    super.disconnectedCallback();
    throw new Error('thrown while leaving');
  }

  protected override renderContent() {
    return html`<p>still here</p>`;
  }
}
