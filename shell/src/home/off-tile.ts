import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from '../texts.js';

/** Keeps the place of a tile whose plugin is off, until it is back. */
@element('tessera-off-tile')
export class OffTile extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; min-width: 0; }
      div {
        display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 6px; min-height: 72px; padding: 16px;
        border: var(--t-line) dashed var(--t-border-strong); border-radius: var(--t-radius-3); background: var(--t-surface-muted);
        color: var(--t-text-muted); text-align: center; text-wrap: pretty;
      }
      b { color: var(--t-text); }
    `,
  ];

  @property() name = '';
  @property() icon = 'puzzle';

  protected override render(): TemplateResult {
    return html`<div role="note"><t-icon name=${this.icon} size="28"></t-icon><b>${t('tile.off', { name: this.name })}</b><span class="xs">${t('tile.off-note')}</span></div>`;
  }
}
