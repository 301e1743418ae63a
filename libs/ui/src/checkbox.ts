import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element } from './element.js';
import { FormControl } from './form-control.js';
import { base } from './styles/base.js';
import { choices } from './styles/choices.js';
import { form } from './styles/form.js';

/**
 * `<t-checkbox label="同時通知下級機關" name="cascade">`; `indeterminate` for "some of them".
 * @slot default follows the label, e.g. a link
 */
@element('t-checkbox')
export class TCheckbox extends FormControl {
  static override styles = [base, form, choices, css`:host { display: inline-block; }`];

  @property({ type: Boolean, reflect: true }) checked = false;
  @property({ type: Boolean }) indeterminate = false;
  /** What the form sends when it is checked. */
  @property() value = 'on';

  private initial = false;

  protected override firstUpdated(): void {
    this.initial = this.checked;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('checked') || changed.has('value')) this.internals.setFormValue(this.checked ? this.value : null);
  }

  formResetCallback(): void {
    this.checked = this.initial;
  }

  private toggled(event: Event): void {
    this.checked = (event.target as HTMLInputElement).checked;
    this.indeterminate = false;
    this.settled();
  }

  protected override render(): TemplateResult {
    return html`<label class="choice">
        <input
          type="checkbox" .checked=${this.checked} .indeterminate=${this.indeterminate} ?disabled=${this.disabled}
          aria-label=${this.hideLabel ? this.label : nothing} aria-invalid=${this.error ? 'true' : nothing}
          aria-describedby=${this.describedBy} @change=${this.toggled}
        />
        <span class="box">${this.indeterminate ? html`<t-icon name="minus" size="14"></t-icon>` : this.checked ? html`<t-icon name="check" size="14"></t-icon>` : nothing}</span>
        ${this.hideLabel ? nothing : html`<span>${this.label}<slot></slot></span>`}
      </label>
      ${this.renderMessages()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-checkbox': TCheckbox;
  }
}
