import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { base } from './styles/base.js';
import { choices } from './styles/choices.js';

/**
 * `<t-switch label="啟用" ?checked=${…} @change=${…}>`: acts at once. `change` can be prevented, e.g. to ask with a dry run first;
 * the switch then stays as it was. `locked` shows a state decided elsewhere.
 * @fires change when it was switched; prevent it to leave the switch as it was
 */
@element('t-switch')
export class TSwitch extends TesseraElement {
  static formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [base, choices, css`:host { display: inline-block; vertical-align: middle; }`];

  @property() name = '';
  @property() label = '';
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;
  @property({ type: Boolean, reflect: true }) checked = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A higher place decides: shown, explained by `title`, not operable. */
  @property({ type: Boolean }) locked = false;

  private readonly internals = this.attachInternals();

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('checked')) this.internals.setFormValue(this.checked ? 'on' : null);
  }

  private toggle(): void {
    if (this.locked) return;
    this.checked = !this.checked;
    const kept = this.dispatchEvent(new Event('change', { bubbles: true, composed: true, cancelable: true }));
    if (!kept) this.checked = !this.checked;
  }

  protected override render(): TemplateResult {
    return html`<button
      type="button" role="switch" class="choice" aria-checked=${this.checked ? 'true' : 'false'} ?disabled=${this.disabled}
      aria-disabled=${this.locked ? 'true' : nothing} aria-label=${this.hideLabel ? this.label : nothing} @click=${this.toggle}
    ><span class="switch ${this.checked ? 'on' : ''} ${this.locked ? 'locked' : ''}"></span>${this.hideLabel ? nothing : html`<span>${this.label}</span>`}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-switch': TSwitch;
  }
}
