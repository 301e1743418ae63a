import { TileElement } from '@tessera/web-sdk';
import { html } from 'lit';
import { state } from 'lit/decorators.js';

export default class EndlessTile extends TileElement {
  @state() private times = 0;

  protected override updated() {
    this.times++;
  }

  protected override renderContent() {
    return html`<p>${this.times}</p>`;
  }
}
