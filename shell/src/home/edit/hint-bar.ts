import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from './texts.js';

/** The keys that act on the tile in hand; what happens is said by the live region, not here. */
@element('tessera-hint-bar')
export class HintBar extends TesseraElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed; inset-inline: var(--page-start, 0px) 0; bottom: calc(var(--tray-height, 0px) + 12px); z-index: var(--t-z-toast); display: flex; justify-content: center;
        pointer-events: none;
      }
      div {
        display: flex; align-items: center; gap: 16px; min-height: 40px; max-width: calc(100vw - 24px); padding-inline: 16px; border-radius: var(--t-radius-2);
        background: var(--t-text); color: var(--t-surface); box-shadow: var(--t-shadow-2); font-size: var(--t-text-xs); white-space: nowrap;
      }
      span span { display: inline-flex; align-items: center; gap: 6px; }
      .name { overflow: hidden; text-overflow: ellipsis; }
      kbd { padding: 0 5px; border: 1px solid currentColor; border-radius: 2px; font: inherit; line-height: 18px; }
    `,
  ];

  @property() name = '';
  @property({ type: Boolean }) sizable = false;

  protected override render(): TemplateResult {
    const arrows = html`<kbd>${t('hint.arrows')}</kbd>`;
    return html`<div aria-hidden="true"><t-icon name="arrows-move" size="18"></t-icon><span class="name">${t('hint.grabbed', { name: this.name })}</span>
      <span><span>${arrows}${t('hint.move')}</span></span>
      ${this.sizable ? html`<span><span><kbd>Shift</kbd>＋${arrows}${t('hint.size')}</span></span>` : ''}
      <span><span><kbd>Enter</kbd>${t('hint.drop')}</span></span>
      <span><span><kbd>Esc</kbd>${t('hint.cancel')}</span></span></div>`;
  }
}
