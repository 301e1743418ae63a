import type { PlacedTile } from '@tessera/contracts';
import { isLocked } from '@tessera/contracts/layout-grid';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/switch';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from './texts.js';

export interface ListedTile {
  tile: PlacedTile;
  name: string;
  shown: boolean;
}

/** Every tile of the dashboard with a switch, beside the grid. `t-show {id, shown}`. */
@element('tessera-show-list')
export class ShowList extends TesseraElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed; inset: calc(var(--t-header) + 76px) var(--t-page-gutter) auto auto; z-index: var(--t-z-sticky); width: 16rem; max-width: calc(100vw - 24px);
        max-height: calc(100vh - var(--t-header) - var(--tray-height, 0px) - 100px); overflow-y: auto; padding: 12px 16px; border: 1px solid var(--t-border);
        border-radius: var(--t-radius-3); background: var(--t-surface-raised); box-shadow: var(--t-shadow-2);
      }
      ul { margin-top: 4px; }
      li { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 36px; }
      @media (max-width: 599.98px) { li { min-height: 44px; } }
    `,
  ];

  @property({ attribute: false }) tiles: readonly ListedTile[] = [];

  private renderTile({ tile, name, shown }: ListedTile): TemplateResult {
    const locked = isLocked(tile, 'presence');
    return html`<li title=${locked ? t('list.locked') : ''}><t-switch label=${name} ?checked=${shown} ?locked=${locked}
      @change=${(event: Event) => this.send('t-show', { id: tile.id, shown: (event.target as HTMLInputElement).checked })}></t-switch></li>`;
  }

  protected override render(): TemplateResult {
    return html`<section aria-label=${t('list.label')}><h2>${t('list.label')}</h2><ul>${repeat(
      this.tiles,
      ({ tile }) => tile.id,
      (one) => this.renderTile(one),
    )}</ul></section>`;
  }
}
