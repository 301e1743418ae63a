import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element } from './element.js';
import './icon-button.js';
import { Modal } from './modal.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { modal } from './styles/modal.js';
import { word } from './words.js';

/**
 * `<t-dialog heading="刪除這則公告？" ?open=${…} @t-close=${…}>`: a decision, and nothing else. Slots: content, `footer-start`
 * (a quiet way out at the left) and `footer` (取消, then the verb). Mark with `autofocus` what should have the focus first.
 * @slot default the content
 * @slot footer-start a quiet way out, at the left
 * @slot footer 取消, then the verb
 */
@element('t-dialog')
export class TDialog extends Modal {
  static override styles = [
    base,
    controls,
    modal,
    css`
      dialog { width: min(35rem, calc(100vw - 24px)); max-height: min(48rem, calc(100dvh - 24px)); border-radius: var(--t-radius-4); }
      dialog.small { width: min(26rem, calc(100vw - 24px)); }
      dialog.large { width: min(47.5rem, calc(100vw - 24px)); }
      dialog { transition: opacity var(--t-slow), transform var(--t-slow) var(--t-ease); }
      @starting-style { dialog[open] { opacity: 0; transform: translateY(8px); } }
    `,
  ];

  @property() size: 'small' | 'medium' | 'large' = 'medium';
  /** Leaves out the cross at the right; Esc still closes. */
  @property({ type: Boolean, attribute: 'no-cross' }) noCross = false;

  protected override render(): TemplateResult {
    const footer = this.slots.has('footer') || this.slots.has('footer-start');
    return html`<dialog
      class=${this.size} aria-labelledby="heading" aria-describedby=${this.subline ? 'subline' : nothing}
      @cancel=${this.cancelled} @close=${this.closed} @pointerdown=${this.pressedOutside}
    ><div class="sheet">
      <header>
        <div class="grow">
          <h2 id="heading">${this.heading}</h2>
          ${this.subline ? html`<p class="subline" id="subline">${this.subline}</p>` : nothing}
        </div>
        ${this.noCross ? nothing : html`<button type="button" class="icon-btn" aria-label=${word('close')} title=${word('close')} @click=${() => this.close('button')}><t-icon name="x" size="18"></t-icon></button>`}
      </header>
      <div class="body"><slot></slot></div>
      ${footer ? html`<footer><span class="start"><slot name="footer-start"></slot></span><slot name="footer"></slot></footer>` : nothing}
    </div></dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-dialog': TDialog;
  }
}
