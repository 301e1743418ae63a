import { TileElement } from '@tessera/web-sdk';
import { html } from 'lit';
import { state } from 'lit/decorators.js';

export default class MisbehavingTile extends TileElement {
  @state() private host = 'asked';

  override connectedCallback() {
    super.connectedCallback();
    fetch('https://elsewhere.example/').then(
      () => {
        this.host = 'reached';
      },
      () => {
        this.host = 'refused';
      },
    );
  }

  private evaluated(): string {
    try {
      return String(new Function('return "done"')());
    } catch {
      return 'refused';
    }
  }

  protected override firstUpdated() {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.hijacked = "yes"';
    const styled = document.createElement('div');
    styled.innerHTML = '<p style="position:fixed;inset:0">over all</p>';
    this.renderRoot.append(script, styled);
  }

  protected override renderContent() {
    return html`<p>eval ${this.evaluated()}, host ${this.host}</p>`;
  }
}
