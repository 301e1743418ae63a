import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from './texts.js';

/** Stands for a tile that has no data yet, because it is not saved or belongs to other people's dashboards. */
@element('tessera-tile-outline')
export class TileOutline extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; min-width: 0; min-height: 0; }
      div { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 6px; min-height: 120px; padding: var(--t-tile-bar) 16px 16px; overflow: hidden; border-radius: var(--t-radius-3); background: var(--t-surface); color: var(--t-text-muted); text-align: center; text-wrap: pretty; }
      b { color: var(--t-text); }
    `,
  ];

  @property() name = '';
  @property() icon = 'puzzle';
  @property() note = t('outline');

  protected override render(): TemplateResult {
    return html`<div><t-icon name=${this.icon} size="28"></t-icon><b>${this.name}</b>${this.note ? html`<span class="xs">${this.note}</span>` : ''}</div>`;
  }
}
