import { TileElement } from '@tessera/web-sdk';
import { html } from 'lit';

export default class RefusingTile extends TileElement {
  override connectedCallback() {
    throw new Error('thrown while connecting');
  }

  protected override renderContent() {
    return html`<p>never</p>`;
  }
}
