import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { GuardedElement } from './guarded-element.js';
import { browserProblem } from './problem.js';

/** Sent by a tile that wants its data anew. */
export const tileRefreshEvent = 'tessera-tile-refresh';

/** Width and height of a placement in grid cells; `w` is what the page's columns leave of the stored one. */
export interface TileSize {
  w: number;
  h: number;
}

/** What a tile adds to the frame that the portal draws around it. */
export interface TileSummary {
  /** Shown as a count beside the title; 0 is left out. */
  count?: number;
  /** Replaces 「更新於 …」 in the footer. */
  note?: string;
}

/**
 * Base of every tile. A tile draws its content only: bar, menu, footer, loading and error states are the portal's.
 * `data` is what the plugin's `TileSource` returned, `settings` those of this placement.
 */
export abstract class TileElement<Data = unknown, Settings = Record<string, unknown>> extends GuardedElement {
  @property({ attribute: false }) data?: Data;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) size: TileSize = { w: 4, h: 3 };

  /** The content; called only when data is there. */
  protected abstract renderContent(data: Data): unknown;

  /** Asked after each rendering. */
  summary(_data: Data): TileSummary {
    return {};
  }

  private toldOfLeak = false;

  /** Asks the portal for fresh data; the portal bounds how often. Without effect once the tile was taken away. */
  protected refresh(): void {
    if (this.isConnected) this.dispatchEvent(new CustomEvent(tileRefreshEvent, { bubbles: true, composed: true }));
    else this.tellOfLeak();
  }

  /** Nobody but the plugin can end a timer of its own, so its author is told, once. */
  private tellOfLeak(): void {
    if (this.toldOfLeak) return;
    this.toldOfLeak = true;
    const { problem } = browserProblem('part-left-behind');
    console.warn(`${problem.number} ${this.localName}: ${problem.title}`);
  }

  protected override render(): unknown {
    return this.data === undefined ? nothing : this.renderContent(this.data);
  }
}
