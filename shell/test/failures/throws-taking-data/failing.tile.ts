import { TileElement, type TileSummary } from '@tessera/web-sdk';
import { html } from 'lit';

interface Rows {
  rows: string[];
}

export default class CountingTile extends TileElement<Rows> {
  private count = 0;

  constructor() {
    super();
    Object.defineProperty(this, 'data', {
      get: () => ({ rows: [] }),
      set: ({ rows }: Rows) => {
        this.count = rows.length;
        this.requestUpdate();
      },
    });
  }

  /** Plugins without types give nothing where an object is wanted. */
  override summary() {
    return null as unknown as TileSummary;
  }

  protected override renderContent() {
    return html`<p>${this.count} rows</p>`;
  }
}
