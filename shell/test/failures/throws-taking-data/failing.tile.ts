import { TileElement, type TileSummary } from '@tessera/web-sdk';
import { html } from 'lit';

interface Rows {
  rows: string[] | null;
}

export default class CountingTile extends TileElement<Rows> {
  private count = 0;

  override set settings(_settings: Record<string, unknown>) {
    this.requestUpdate();
  }

  override get settings(): Record<string, unknown> {
    return {};
  }

  /** Untyped plugins give nothing where an object is wanted. */
  override summary() {
    return null as unknown as TileSummary;
  }

  override set data(data: Rows | undefined) {
    this.count = (data as { rows: string[] }).rows.length;
    this.requestUpdate();
  }

  override get data(): Rows | undefined {
    return { rows: [] };
  }

  protected override renderContent() {
    return html`<p>${this.count} rows</p>`;
  }
}
