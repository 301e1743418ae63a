import { TileElement } from '@tessera/web-sdk';
import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import '@tessera/ui/badge';
import '@tessera/ui/button';
import { t } from './texts.js';

interface Count {
  value: number;
}

/** Shows a figure from the server and one of its own: both must render again when they change. */
export default class CounterTile extends TileElement<Count> {
  static override styles = css`
    .odd { font-weight: 600; }
  `;

  @state() private clicks = 0;

  override summary(data: Count) {
    return { count: data.value };
  }

  protected override renderContent(data: Count) {
    return html`
      <p class=${classMap({ odd: this.clicks % 2 === 1 })}>${t('counter.value', { value: data.value })}</p>
      <t-badge kind="info">${t('counter.clicks', { clicks: this.clicks })}</t-badge>
      <t-button size="small" @click=${() => this.clicks++}>${t('counter.add')}</t-button>`;
  }
}
