import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { spinner } from './styles/spinner.js';
import { word } from './words.js';

export type ButtonVariant = 'default' | 'primary' | 'danger' | 'danger-line' | 'quiet' | 'plain';

/**
 * `<t-button variant="primary" type="submit">`: a verb, 2 to 6 characters. `type=submit|reset` act on the form around it;
 * `href` makes it a link; `loading` keeps the focus, says so and swallows further clicks.
 * @fires click as a native button does; not while disabled or loading
 * @slot default the words
 */
@element('t-button')
export class TButton extends TesseraElement {
  static formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    controls,
    spinner,
    css`
      :host { display: inline-block; max-width: 100%; }
      :host([wide]) { display: block; }
      .btn { width: 100%; }
      :host([wide]) .btn { white-space: normal; }
    `,
  ];

  @property() variant: ButtonVariant = 'default';
  @property() size: 'small' | 'medium' | 'large' = 'medium';
  @property() type: 'button' | 'submit' | 'reset' = 'button';
  /** Tabler name shown before the words. */
  @property() icon = '';
  @property({ attribute: 'icon-end' }) iconEnd = '';
  @property() href = '';
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) loading = false;
  @property({ type: Boolean, reflect: true }) wide = false;
  @property() name = '';
  @property() value = '';
  /** `aria-expanded`, `aria-pressed` and a fuller name, handed to the real button. */
  @property({ attribute: 'expanded' }) expanded: 'true' | 'false' | '' = '';
  @property({ attribute: 'pressed' }) pressed: 'true' | 'false' | '' = '';
  @property() label = '';

  private readonly internals = this.attachInternals();

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  constructor() {
    super();
    this.addEventListener('click', this.swallow, { capture: true });
    this.addEventListener('click', this.act);
  }

  private readonly swallow = (event: Event): void => {
    if (!this.disabled && !this.loading) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  private classes(): string {
    const variant = this.variant === 'plain' ? 'quiet plain' : this.variant === 'default' ? '' : this.variant;
    return ['btn', variant, this.size === 'medium' ? '' : this.size, this.loading ? 'busy' : '']
      .filter(Boolean)
      .join(' ');
  }

  private readonly act = (event: Event): void => {
    if (this.type === 'button') return;
    // Only after the page's own click handlers, any of which may prevent it as with a native button.
    setTimeout(() => {
      const { form } = this.internals;
      if (event.defaultPrevented || !form) return;
      if (this.type === 'reset') form.reset();
      else this.submit(form);
    });
  };

  private submit(form: HTMLFormElement): void {
    if (this.name) this.internals.setFormValue(this.value);
    form.requestSubmit();
    if (this.name) this.internals.setFormValue(null);
  }

  protected override render(): TemplateResult {
    const inside = html`${this.loading ? html`<span class="spinner" aria-hidden="true"></span><span class="sr">${word('loading')}</span>` : this.icon ? html`<t-icon name=${this.icon} size="18"></t-icon>` : nothing}<slot></slot>${this.iconEnd ? html`<t-icon name=${this.iconEnd} size="16"></t-icon>` : nothing}`;
    if (this.href && !this.disabled)
      return html`<a class=${this.classes()} href=${this.href} aria-label=${this.label || nothing}>${inside}</a>`;
    return html`<button
      type="button"
      class=${this.classes()}
      ?disabled=${this.disabled}
      aria-disabled=${this.loading ? 'true' : nothing}
      aria-expanded=${this.expanded || nothing}
      aria-pressed=${this.pressed || nothing}
      aria-label=${this.label || nothing}
    >${inside}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-button': TButton;
  }
}
