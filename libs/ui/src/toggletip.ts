import { css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { PopupController } from './popup-controller.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { popup } from './styles/popup.js';
import { word } from './toggletip/words.js';

/** Long enough that a pointer that only passes opens nothing, and that it can cross the gap to the text. */
const delay = 150;

/**
 * `<t-toggletip label="用途" text="局務會議，需視訊設備">`: a text that hover, focus or a tap shows, beside a small button or, with
 * content in the default slot, beside that. It stays while the pointer is on it, until the pointer or the focus goes or
 * Escape is pressed (WCAG 1.4.13); the text is read out as the button's description.
 * @slot default what the text is about, when it is more than the little button; nothing that can be pressed
 */
@element('t-toggletip')
export class TToggletip extends TesseraElement {
  static override styles = [
    base,
    controls,
    popup,
    css`
      :host { display: inline-block; max-width: 100%; vertical-align: middle; }
      .anchor { display: inline-flex; align-items: center; gap: 4px; max-width: 100%; min-width: 24px; min-height: 24px; padding: 0; border: 0; border-radius: var(--t-radius-1); background: transparent; color: inherit; font-size: inherit; text-align: start; cursor: help; }
      .anchor t-icon { color: var(--t-text-muted); }
      .anchor:hover t-icon { color: var(--t-text); }
      .text { overflow: hidden; text-overflow: ellipsis; }
      .popup { max-width: min(22rem, calc(100vw - 16px)); padding: 8px 12px; line-height: var(--t-leading-text); white-space: pre-line; overflow-wrap: anywhere; }
      @media (max-width: 599.98px) { .anchor { min-width: 44px; min-height: 44px; } }
    `,
  ];

  /** What the text is about; names the button when nothing stands in the slot. */
  @property() label = '';
  /** The text that is shown; lines are kept. */
  @property() text = '';
  /** Tabler name of the icon. */
  @property() icon = 'info-circle';

  @query('.anchor') private anchor!: HTMLElement;
  @query('.popup') private tip!: HTMLElement;
  private readonly popup = new PopupController(this, {
    anchor: () => this.anchor,
    popup: () => this.tip,
    align: () => 'start',
  });
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.listen(false);
  }

  /** Only while the text is shown: a list may have a hundred of these. */
  private listen(on: boolean): void {
    const act = on ? 'addEventListener' : 'removeEventListener';
    document[act]('keydown', this.escaped, true);
    document[act]('pointerdown', this.elsewhere, true);
  }

  /** Escape takes the text away wherever the focus is, and nothing else then. */
  private readonly escaped = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.now('hide');
  };

  /** Not every system moves the focus on a tap. */
  private readonly elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.now('hide');
  };

  private now(act: 'show' | 'hide'): void {
    clearTimeout(this.timer);
    this.popup[act]();
    this.listen(act === 'show');
  }

  private soon(act: 'show' | 'hide'): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(act), delay);
  }

  /** A finger neither hovers nor leaves: it presses. */
  private entered({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.soon('show');
  }

  private went({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch' && !this.anchor.matches(':focus-visible')) this.soon('hide');
  }

  private focused(): void {
    if (this.anchor.matches(':focus-visible')) this.now('show');
  }

  /** A press shows the text, and with a finger or the keyboard takes it away again. */
  private pressed(event: MouseEvent): void {
    const finger = event instanceof PointerEvent && event.pointerType !== 'mouse' && event.pointerType !== 'pen';
    this.now(finger && this.popup.isOpen() ? 'hide' : 'show');
  }

  protected override render(): TemplateResult {
    return html`<button type="button" class="anchor" aria-describedby="tip" @click=${this.pressed} @focus=${this.focused}
        @blur=${() => this.now('hide')} @pointerenter=${this.entered} @pointerleave=${this.went}
      ><span class="text"><slot><span class="sr">${word('more', { label: this.label })}</span></slot></span><t-icon name=${this.icon} size="16"></t-icon></button>
      <div id="tip" class="popup" popover="manual" role="tooltip" @toggle=${this.popup.toggled} @pointerenter=${this.entered} @pointerleave=${this.went}>${this.text}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-toggletip': TToggletip;
  }
}
