import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';

/**
 * `<t-icon-button icon="refresh" label="重新整理">`: an icon alone, with its name as label and tooltip.
 * @fires click as a native button does; not while disabled
 */
@element('t-icon-button')
export class TIconButton extends TesseraElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    controls,
    css`:host { display: inline-block; line-height: 0; } t-icon[filled] { color: var(--t-accent-text); }`,
  ];

  @property() icon = '';
  /** Required: what it does. */
  @property() label = '';
  /** `line` draws an edge, for a button that stands in a row of controls. */
  @property() variant: 'bare' | 'line' = 'bare';
  @property() size: 'small' | 'medium' | 'large' = 'small';
  /** On, as a star that was set. */
  @property({ type: Boolean }) filled = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Set for a toggle: `true` or `false`. */
  @property() pressed: 'true' | 'false' | '' = '';
  @property() expanded: 'true' | 'false' | '' = '';

  constructor() {
    super();
    this.addEventListener('click', (event) => this.disabled && event.stopImmediatePropagation(), { capture: true });
  }

  protected override render(): TemplateResult {
    const size = this.size === 'medium' ? '' : this.size;
    return html`<button
      type="button"
      class=${this.variant === 'line' || this.size !== 'small' ? `btn icon ${size} ${this.variant === 'bare' ? 'quiet plain' : ''}` : 'icon-btn'}
      title=${this.label}
      aria-label=${this.label}
      aria-pressed=${this.pressed || nothing}
      aria-expanded=${this.expanded || nothing}
      ?disabled=${this.disabled}
    ><t-icon name=${this.icon} size="18" ?filled=${this.filled}></t-icon></button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-icon-button': TIconButton;
  }
}
