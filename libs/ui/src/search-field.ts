import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { element } from './element.js';
import { FormControl } from './form-control.js';
import './icon.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { form } from './styles/form.js';
import { word } from './words.js';

/**
 * `<t-search-field label="機關名稱" @t-search=${…}>`: `t-search {value}` 250 ms after the last key, at once on Enter and when cleared.
 * @fires t-search with what to look for; empty when it was cleared
 */
@element('t-search-field')
export class TSearchField extends FormControl {
  static override styles = [
    base,
    controls,
    form,
    css`input::-webkit-search-cancel-button { display: none; } .icon-btn { width: 24px; height: 24px; } @media (max-width: 599.98px) { .icon-btn { width: 40px; height: 40px; } }`,
  ];

  @property() value = '';
  /** The label stands inside as placeholder unless this says something else. */
  @property() placeholder = '';
  @property({ type: Number }) delay = 250;

  @query('input') private control!: HTMLInputElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sent = '';
  /** The value is the person's, not the page's. */
  private typing = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // what the page has set is known to it: emptying the field then is a change
    if (changed.has('value') && !this.typing) this.sent = this.value;
  }

  private typed(event: InputEvent): void {
    this.typing = true;
    this.value = this.control.value;
    clearTimeout(this.timer);
    // While an input method composes, the text is not what the person means yet.
    if (!event.isComposing) this.timer = setTimeout(() => this.search(), this.delay);
  }

  private composed(): void {
    this.timer = setTimeout(() => this.search(), this.delay);
  }

  private keydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.search(true);
    } else if (event.key === 'Escape' && this.value) {
      event.preventDefault();
      event.stopPropagation();
      this.clear();
    }
  }

  private search(always = false): void {
    clearTimeout(this.timer);
    this.typing = false;
    if (!always && this.value === this.sent) return;
    this.sent = this.value;
    this.internals.setFormValue(this.value);
    this.send('t-search', { value: this.value });
  }

  private clear(): void {
    this.value = '';
    this.search();
    this.control.focus();
  }

  protected override render(): TemplateResult {
    const words = this.label || word('search');
    return html`<div class="input ${this.disabled ? 'off' : ''}">
      <t-icon name="search" size="18"></t-icon>
      <input
        type="search" .value=${this.value} aria-label=${words} placeholder=${this.placeholder || words} ?disabled=${this.disabled}
        autocomplete="off" @input=${this.typed} @compositionend=${this.composed} @keydown=${this.keydown}
      />
      ${this.value ? html`<span class="end"><button type="button" class="icon-btn" aria-label=${word('clear')} title=${word('clear')} @click=${this.clear}><t-icon name="x" size="16"></t-icon></button></span>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-search-field': TSearchField;
  }
}
