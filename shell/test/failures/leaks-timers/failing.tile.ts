import { TileElement } from '@tessera/web-sdk';
import { html } from 'lit';

const { dataset } = document.documentElement;

export default class TickingTile extends TileElement {
  override connectedCallback() {
    super.connectedCallback();
    setInterval(() => {
      dataset.ticks = String(Number(dataset.ticks ?? 0) + 1);
      this.refresh();
      this.requestUpdate();
    }, 10);
  }

  protected override renderContent() {
    return html`<p>ticking</p>`;
  }
}
