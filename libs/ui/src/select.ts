import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { element } from './element.js';
import { FormControl } from './form-control.js';
import type { Option } from './option.js';
import { base } from './styles/base.js';
import { form } from './styles/form.js';
import { word } from './words.js';

/**
 * `<t-select label="狀態" .options=${[{value, label}]} value="open">`: the native list of the platform in our frame.
 * `inline` puts the label inside (「狀態：未審核」), for filters. `placeholder` is the empty choice.
 */
@element('t-select')
export class TSelect extends FormControl {
  static override styles = [
    base,
    form,
    css`
      :host { min-width: 0; max-width: 100%; }
      :host([inline]) { display: inline-block; }
      .input { position: relative; padding: 0; }
      select#control { appearance: none; align-self: stretch; padding: 0 34px 0 10px; text-overflow: ellipsis; cursor: pointer; }
      select#control:disabled { cursor: not-allowed; }
      option { background: var(--t-surface-raised); color: var(--t-text); }
      .chevron { position: absolute; inset-inline-end: 10px; pointer-events: none; }
      .prefix { padding-inline-start: 10px; color: var(--t-text-muted); white-space: nowrap; pointer-events: none; }
      .prefix + select#control { padding-inline-start: 0; margin-inline-start: -8px; }
      .input > t-icon:first-child { margin-inline-start: 10px; }
      .input > t-icon:first-child + select#control { padding-inline-start: 0; }
      .input.large select#control { padding-inline-start: 12px; }
    `,
  ];

  @property({ attribute: false }) options: readonly Option[] = [];
  @property() value = '';
  @property() placeholder = '';
  @property() icon = '';
  @property({ type: Boolean, reflect: true }) inline = false;
  @property() size: 'medium' | 'large' = 'medium';

  @query('select') private control!: HTMLSelectElement;
  private initial = '';

  protected override firstUpdated(): void {
    this.initial = this.value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.internals.setFormValue(this.value);
  }

  protected override updated(): void {
    // Only now do all the options exist that the value may name.
    this.control.value = this.value;
  }

  formResetCallback(): void {
    this.value = this.initial;
  }

  private chosen(): void {
    this.value = this.control.value;
    this.settled();
  }

  private renderControl(): TemplateResult {
    const look = ['input', this.size === 'large' ? 'large' : '', this.error ? 'bad' : '', this.disabled ? 'off' : ''];
    return html`<div class=${look.filter(Boolean).join(' ')}>
      ${this.icon ? html`<t-icon name=${this.icon} size="18"></t-icon>` : nothing}
      ${this.inline && this.label && !this.hideLabel ? html`<span class="prefix" aria-hidden="true">${word('label.inline', { label: this.label })}</span>` : nothing}
      <select
        id="control" ?disabled=${this.disabled} aria-label=${this.inline ? this.label : nothing}
        aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.describedBy} @change=${this.chosen}
      >
        ${this.placeholder ? html`<option value="">${this.placeholder}</option>` : nothing}
        ${this.options.map((one) => html`<option value=${one.value} ?disabled=${one.disabled ?? false} ?selected=${one.value === this.value}>${one.label}</option>`)}
      </select>
      <t-icon class="chevron" name="chevron-down" size="16"></t-icon>
    </div>`;
  }

  protected override render(): TemplateResult {
    return this.inline ? this.renderControl() : this.renderField(this.renderControl());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-select': TSelect;
  }
}
