import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { statusIcons } from './callout.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { word } from './words.js';

/**
 * One message of the stack; made by `toast()`, not by hand. Closes by itself, not while pointed at or focused.
 * @fires t-close when it is over or was closed
 * @fires t-action when its action is pressed
 */
@element('t-toast')
export class TToast extends TesseraElement {
  static override styles = [
    base,
    controls,
    css`
      .toast {
        display: flex; align-items: center; gap: 10px; min-height: 44px; padding: 6px 12px; background: var(--t-surface-raised); color: var(--t-text);
        border: 1px solid var(--t-border); border-inline-start: 4px solid var(--t-success-border); border-radius: var(--t-radius-2);
        box-shadow: var(--t-shadow-2); font-size: var(--t-text-s); transition: opacity var(--t-normal), transform var(--t-normal) var(--t-ease);
      }
      @starting-style { .toast { opacity: 0; transform: translateY(8px); } }
      .toast > t-icon { color: var(--t-success-text); }
      .info { border-inline-start-color: var(--t-info-border); } .info > t-icon { color: var(--t-info-text); }
      .warning { border-inline-start-color: var(--t-warning-border); } .warning > t-icon { color: var(--t-warning-text); }
      .danger { border-inline-start-color: var(--t-danger-border); } .danger > t-icon { color: var(--t-danger-text); }
    `,
  ];

  @property() variant: 'success' | 'info' | 'warning' | 'danger' = 'success';
  @property() message = '';
  /** Words on the one action, e.g. 復原. */
  @property() action = '';
  @property({ type: Number }) duration = 5000;

  private timer: ReturnType<typeof setTimeout> | undefined;
  private left = 0;
  private since = 0;
  private readonly holds = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.left = this.duration;
    this.run();
    document.addEventListener('visibilitychange', this.visibility);
    this.addEventListener('pointerenter', () => this.hold('pointer'));
    this.addEventListener('pointerleave', () => this.release('pointer'));
    this.addEventListener('focusin', () => this.hold('focus'));
    this.addEventListener('focusout', () => this.release('focus'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.visibility);
  }

  private readonly visibility = (): void => (document.hidden ? this.hold('hidden') : this.release('hidden'));

  private run(): void {
    this.since = performance.now();
    this.timer = setTimeout(() => this.close(), this.left);
  }

  private hold(reason: string): void {
    if (this.holds.size === 0) {
      clearTimeout(this.timer);
      this.left = Math.max(this.left - (performance.now() - this.since), 1500);
    }
    this.holds.add(reason);
  }

  private release(reason: string): void {
    if (this.holds.delete(reason) && this.holds.size === 0 && this.isConnected) this.run();
  }

  private close(): void {
    this.send('t-close');
  }

  private act(): void {
    this.send('t-action');
    this.close();
  }

  protected override render(): TemplateResult {
    return html`<div class="toast ${this.variant}">
      <t-icon name=${statusIcons[this.variant]} label=${word(`status.${this.variant}`)}></t-icon>
      <span class="grow">${this.message}</span>
      ${this.action ? html`<button type="button" class="btn quiet small" @click=${this.act}>${this.action}</button>` : nothing}
      <button type="button" class="icon-btn" aria-label=${word('close')} title=${word('close')} @click=${this.close}><t-icon name="x" size="16"></t-icon></button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-toast': TToast;
  }
}
