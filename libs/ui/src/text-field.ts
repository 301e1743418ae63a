import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { element } from './element.js';
import { FormControl } from './form-control.js';
import './icon-button.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { form } from './styles/form.js';
import { word } from './words.js';

/**
 * `<t-text-field label="姓名" name="name">`; `type="password"` has a reveal toggle and warns of Caps Lock,
 * `rows="4"` makes it an area, `readonly` draws a fixed value with its dashed edge.
 * @slot end inside the field, after the text
 */
@element('t-text-field')
export class TTextField extends FormControl {
  static override styles = [
    base,
    controls,
    form,
    css`
      textarea { resize: vertical; min-height: 3.75rem; line-height: inherit; }
      .counter { justify-self: end; }
      input::-ms-reveal, input::-ms-clear { display: none; }
      .eye { display: inline-grid; }
      @media (max-width: 599.98px) { .end .icon-btn { width: 2.5rem; height: 2.5rem; } }
    `,
  ];

  @property() value = '';
  @property() type: 'text' | 'password' | 'email' | 'tel' | 'url' | 'number' = 'text';
  @property() placeholder = '';
  @property() autocomplete = '';
  @property({ attribute: 'inputmode' }) override inputMode = '';
  @property({ type: Number }) maxlength = 0;
  @property({ type: Number }) rows = 0;
  @property({ type: Boolean }) readonly = false;
  @property() size: 'medium' | 'large' = 'medium';
  /** Tabler name shown inside, before the text. */
  @property() icon = '';
  /** Shows 12 / 200 under the field; needs `maxlength`. */
  @property({ type: Boolean }) counter = false;

  @state() private revealed = false;
  @state() private capsLock = false;
  @query('#control') private control!: HTMLInputElement | HTMLTextAreaElement;
  private initial = '';

  protected override firstUpdated(): void {
    this.initial = this.value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.internals.setFormValue(this.value);
  }

  formResetCallback(): void {
    this.value = this.initial;
  }

  select(): void {
    this.control.select();
  }

  private readonly typed = (): void => {
    this.value = this.control.value;
  };

  private readonly watchKeys = (event: KeyboardEvent): void => {
    if (this.type === 'password') this.capsLock = event.getModifierState?.('CapsLock') ?? false;
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    this.watchKeys(event);
    if (!this.rows) this.submitOnEnter(event);
  };

  /** The whole box takes the pointer, not only the text in it. */
  private readonly focusInside = (event: Event): void => {
    if (event.target === event.currentTarget) this.control.focus();
  };

  private toggle(): void {
    this.revealed = !this.revealed;
  }

  private renderReveal(): TemplateResult {
    return html`<span class="end">
      ${this.revealed ? html`<span class="xs muted" aria-hidden="true">${word('password.shown')}</span>` : nothing}
      <button
        type="button" class="icon-btn" aria-pressed=${this.revealed ? 'true' : 'false'}
        aria-label=${word('password.show')} title=${word('password.show')} ?disabled=${this.disabled} @click=${this.toggle}
      ><t-icon name=${this.revealed ? 'eye-off' : 'eye'} size="18"></t-icon></button>
    </span>`;
  }

  private renderInput(): TemplateResult {
    const type = this.type === 'password' && this.revealed ? 'text' : this.type;
    if (this.rows)
      return html`<textarea
        id="control" rows=${this.rows} .value=${this.value} ?readonly=${this.readonly} ?disabled=${this.disabled}
        placeholder=${this.placeholder || nothing} maxlength=${this.maxlength || nothing}
        aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.describedBy}
        @input=${this.typed} @change=${this.settled}
      ></textarea>`;
    return html`<input
      id="control" type=${type} .value=${this.value} name=${this.name || nothing} ?readonly=${this.readonly}
      ?disabled=${this.disabled} placeholder=${this.placeholder || nothing} maxlength=${this.maxlength || nothing}
      autocomplete=${this.autocomplete || nothing} inputmode=${this.inputMode || nothing}
      autocapitalize=${this.type === 'text' ? nothing : 'none'} spellcheck=${this.type === 'text' ? nothing : 'false'}
      aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.describedBy}
      @input=${this.typed} @change=${this.settled} @keydown=${this.keydown} @keyup=${this.watchKeys}
      @blur=${() => (this.capsLock = false)}
    />`;
  }

  protected override render(): TemplateResult {
    const look = [
      'input',
      this.size === 'large' ? 'large' : '',
      this.rows ? 'area' : '',
      this.error ? 'bad' : '',
      this.readonly ? 'fixed' : '',
      this.disabled ? 'off' : '',
    ];
    return this.renderField(
      html`<div class=${look.filter(Boolean).join(' ')} @click=${this.focusInside}>
        ${this.icon ? html`<t-icon name=${this.icon} size="18"></t-icon>` : nothing}
        ${this.renderInput()}
        ${this.readonly ? html`<span class="end muted"><t-icon name="lock" size="16"></t-icon>&nbsp;</span>` : nothing}
        ${this.type === 'password' ? this.renderReveal() : nothing}
        <slot name="end"></slot>
      </div>`,
      html`<div role="status">${this.capsLock ? html`<p class="help icon-line"><t-icon name="alert-triangle" size="16"></t-icon><span>${word('password.caps-lock')}</span></p>` : nothing}</div>
        ${this.counter && this.maxlength ? html`<span class="help num counter">${[...this.value].length} / ${this.maxlength}</span>` : nothing}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-text-field': TTextField;
  }
}
