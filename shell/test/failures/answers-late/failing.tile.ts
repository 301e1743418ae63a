import { TileElement } from '@tessera/web-sdk';
import { html } from 'lit';

const { dataset } = document.documentElement;
dataset.late = String(Number(dataset.late ?? 0) + 1);

export default class LateTile extends TileElement {
  protected override renderContent() {
    return html`<p>here at last</p>`;
  }
}
