import { css, html, nothing, type TemplateResult } from 'lit';
import { element } from './element.js';
import './icon-button.js';
import { Modal } from './modal.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { modal } from './styles/modal.js';
import { word } from './words.js';

/**
 * `<t-side-panel heading="林昱翔" ?open=${…}>`: detail at the right edge, a full-screen page on phones. Slots as `t-dialog`.
 * @slot default the content
 * @slot actions beside the heading
 * @slot footer-start a quiet way out, at the left
 * @slot footer the acts
 */
@element('t-side-panel')
export class TSidePanel extends Modal {
  static override styles = [
    base,
    controls,
    modal,
    css`
      dialog {
        position: fixed; inset: 0 0 0 auto; width: var(--t-side-panel); max-width: 100vw; height: 100dvh; max-height: 100dvh; margin: 0;
        transition: opacity var(--t-slow), transform var(--t-slow) var(--t-ease);
      }
      .sheet { height: 100%; }
      @starting-style { dialog[open] { opacity: 0; transform: translateX(24px); } }
      @media (max-width: 599.98px) { dialog { width: 100vw; } }
    `,
  ];

  protected override render(): TemplateResult {
    const footer = this.slots.has('footer') || this.slots.has('footer-start');
    return html`<dialog aria-labelledby="heading" @cancel=${this.cancelled} @close=${this.closed} @pointerdown=${this.pressedOutside}>
      <div class="sheet">
        <header>
          <div class="grow">
            <h2 id="heading">${this.heading}</h2>
            ${this.subline ? html`<p class="subline">${this.subline}</p>` : nothing}
          </div>
          <slot name="actions"></slot>
          <button type="button" class="icon-btn" aria-label=${word('close')} title=${word('close')} @click=${() => this.close('button')}><t-icon name="x" size="18"></t-icon></button>
        </header>
        <div class="body"><slot></slot></div>
        ${footer ? html`<footer><span class="start"><slot name="footer-start"></slot></span><slot name="footer"></slot></footer>` : nothing}
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-side-panel': TSidePanel;
  }
}
