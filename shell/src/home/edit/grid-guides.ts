import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

/** Faint bands where the columns are, under the tiles. */
@element('tessera-grid-guides')
export class GridGuides extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { position: absolute; inset: 0 0 calc(-1 * var(--t-grid-row)); display: grid; grid-template-columns: repeat(var(--t-grid-columns), minmax(0, 1fr)); gap: var(--t-grid-gap); pointer-events: none; }
      i { border-radius: var(--t-radius-1); background: var(--t-surface-sunken); opacity: 0.6; }
      i:nth-child(n + 13) { display: none; }
      @media (max-width: 1023.98px) { i:nth-child(n + 7) { display: none; } }
      @media (max-width: 599.98px) { i { display: none; } }
    `,
  ];

  protected override render(): TemplateResult {
    return html`${Array.from({ length: 12 }, () => html`<i></i>`)}`;
  }
}

/** The dashed field where the tile in hand would lie. */
@element('tessera-target-field')
export class TargetField extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { position: relative; display: grid; min-width: 0; }
      div { display: grid; place-items: center; border: 2px dashed var(--t-accent); border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); font-weight: 600; }
    `,
  ];

  @property() size = '';

  protected override render(): TemplateResult {
    return html`<div class="num">${this.size}</div>`;
  }
}
