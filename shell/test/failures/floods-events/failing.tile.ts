import { TileElement, toast } from '@tessera/web-sdk';
import { html } from 'lit';

export default class FloodingTile extends TileElement {
  private timer: ReturnType<typeof setInterval> | undefined;
  private sent = 0;

  override connectedCallback() {
    super.connectedCallback();
    this.timer = setInterval(() => {
      for (let at = 0; at < 50; at++) {
        this.refresh();
        toast({ text: 'again' });
        this.dispatchEvent(new CustomEvent('of-my-own', { bubbles: true, composed: true }));
      }
      this.sent += 50;
      this.renderRoot.querySelector('p')?.setAttribute('data-sent', String(this.sent));
    }, 5);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override renderContent() {
    return html`<p>flooding</p>`;
  }
}
