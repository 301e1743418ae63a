import { css, html, type TemplateResult } from 'lit';
import { element, TesseraElement } from './element.js';
import { base } from './styles/base.js';
import { TToast } from './toast.js';
import { word } from './words.js';

/** So many are read at once at most; a further one takes the place of the oldest. */
const most = 5;

export interface ToastOptions {
  variant?: TToast['variant'];
  /** Words on the one action, e.g. 復原, and what it does. */
  action?: string;
  onAction?: () => void;
  /** Milliseconds on screen, not counting while pointed at or focused; 5000 unless said. */
  duration?: number;
}

/**
 * The live region at the lower edge that holds the toasts; one a page, made on first use.
 * @slot default the toasts
 */
@element('t-toast-stack')
export class TToastStack extends TesseraElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed; inset: auto 16px 16px auto; z-index: var(--t-z-toast); width: min(26rem, calc(100vw - 24px)); margin: 0; padding: 0;
        border: 0; background: transparent; overflow: visible;
      }
      .stack { display: grid; gap: 8px; }
      @media (max-width: 767.98px) { :host { inset: auto 12px calc(var(--t-bottom-nav) + 12px) 12px; width: auto; } }
      @media print { :host { display: none; } }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('popover', 'manual');
  }

  add(message: string, options: ToastOptions = {}): TToast {
    const one = new TToast();
    one.message = message;
    one.variant = options.variant ?? 'success';
    one.action = options.action ?? '';
    one.duration = options.duration ?? 5000;
    one.addEventListener('t-close', () => this.drop(one));
    one.addEventListener('t-action', () => options.onAction?.());
    while (this.childElementCount >= most) this.firstElementChild?.remove();
    this.append(one);
    this.raise();
    return one;
  }

  private drop(one: TToast): void {
    one.remove();
    if (this.childElementCount === 0 && this.matches(':popover-open')) this.hidePopover();
  }

  /** Into the top layer anew, above any dialog that opened since. */
  private raise(): void {
    if (this.matches(':popover-open')) this.hidePopover();
    this.showPopover();
  }

  protected override render(): TemplateResult {
    return html`<div class="stack" role="status" aria-live="polite" aria-label=${word('toast.region')}><slot></slot></div>`;
  }
}

/** Says the result of an act for five seconds: `toast('已核准 3 筆借用', {action: '復原', onAction})`. Errors also stay in the page. */
export function toast(message: string, options?: ToastOptions): TToast {
  let stack = document.querySelector('t-toast-stack');
  if (!stack) {
    stack = document.createElement('t-toast-stack');
    document.body.append(stack);
  }
  return stack.add(message, options);
}

declare global {
  interface HTMLElementTagNameMap {
    't-toast-stack': TToastStack;
  }
}
