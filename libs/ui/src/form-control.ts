import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TesseraElement } from './element.js';
import './icon.js';
import { word } from './words.js';

/**
 * What all fields share: label, help, error, 選填, and taking part in the form around them.
 * `input` fires while the value changes, `change` when it is settled; read `value` from `event.target`.
 * @fires input while the value changes
 * @fires change when the value is settled
 * @slot label-end at the end of the label line, e.g. a link
 */
export abstract class FormControl extends TesseraElement {
  static formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() name = '';
  @property() label = '';
  @property() help = '';
  /** A sentence that says how to mend it; empty = nothing wrong. */
  @property() error = '';
  /** Marks the label 選填; everything else counts as required. */
  @property({ type: Boolean }) optional = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Keeps the label for screen readers only. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;

  protected readonly internals = this.attachInternals();

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  /** Tells listeners that the value is settled; the inner control's own event does not leave the shadow root. */
  protected settled(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  protected changing(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Enter in a one-line field sends the form, as it does with native controls. */
  protected submitOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !this.form) return;
    event.preventDefault();
    this.settled();
    const button = [...this.form.elements].find(
      (one) => one.localName === 't-button' && one.getAttribute('type') === 'submit',
    );
    if (button instanceof HTMLElement) button.click();
    else this.form.requestSubmit();
  };

  /** The page's complaint, or one of the control's own. */
  protected get shownError(): string {
    return this.error;
  }

  protected get describedBy(): string | typeof nothing {
    return [this.shownError && 'error', this.help && 'help'].filter(Boolean).join(' ') || nothing;
  }

  /** The label line, the control, then error and help; the control carries `id="control"`. */
  protected renderField(control: TemplateResult, between: TemplateResult | typeof nothing = nothing): TemplateResult {
    return html`<div class="field">
      <div class=${this.hideLabel ? 'sr' : 'field-head'}>
        <label for="control">${this.label}${this.optional ? html`<span class="opt">${word('optional')}</span>` : nothing}</label>
        <slot name="label-end"></slot>
      </div>
      ${control}${between}
      ${this.renderMessages()}
    </div>`;
  }

  /** What is wrong, then the help; named by `aria-describedby` of the control. */
  protected renderMessages(): TemplateResult {
    const error = this.shownError;
    return html`${error ? html`<p class="err" id="error"><t-icon name="alert-circle" size="16"></t-icon><span>${error}</span></p>` : nothing}
      ${this.help ? html`<p class="help" id="help">${this.help}</p>` : nothing}`;
  }
}
