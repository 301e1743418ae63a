import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element } from './element.js';
import { FormControl } from './form-control.js';
import type { Option } from './option.js';
import { base } from './styles/base.js';
import { choices } from './styles/choices.js';
import { form } from './styles/form.js';
import { word } from './words.js';

/**
 * `<t-radio-group label="檢視" .options=${[…]} value="week">`: one of a few, arrow keys inside. `look`: `segmented` (default),
 * `list` (radio buttons under each other, with notes) or `cards` (large segments with icons, as at sign-in).
 */
@element('t-radio-group')
export class TRadioGroup extends FormControl {
  static override styles = [
    base,
    form,
    choices,
    css`
      :host { display: inline-block; max-width: 100%; }
      :host([look="list"]), :host([look="cards"]) { display: block; }
      legend { padding: 0 0 4px; font-size: var(--t-text-s); font-weight: 600; }
      .list { display: grid; gap: 8px; }
      .list .choice { align-items: flex-start; }
      .list .radio { margin-top: 2px; }
      .list small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 4px; padding: 4px; border-radius: var(--t-radius-3); background: var(--t-surface-sunken); }
      .cards label {
        position: relative; display: flex; align-items: center; justify-content: center; gap: 6px; min-height: 44px; padding: 0 8px; cursor: pointer;
        border: 1px solid transparent; border-radius: var(--t-radius-2); background: var(--t-surface-muted); font-size: var(--t-text-s);
      }
      .cards t-icon { color: var(--t-text-muted); }
      .cards label:has(:checked) { border: 2px solid var(--t-accent); background: var(--t-surface); color: var(--t-accent-text); font-weight: 600; }
      .cards label:has(:checked) t-icon { color: inherit; }
      .cards label:has(:focus-visible) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: var(--t-focus-offset); }
      .cards input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
      @media (forced-colors: active) { .cards label { border-color: ButtonBorder; } .cards label:has(:checked) { border-color: Highlight; } }
    `,
  ];

  @property({ attribute: false }) options: readonly Option[] = [];
  @property() value = '';
  @property({ reflect: true }) look: 'segmented' | 'list' | 'cards' = 'segmented';
  @property() size: 'small' | 'medium' = 'medium';

  private initial = '';

  protected override firstUpdated(): void {
    this.initial = this.value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.internals.setFormValue(this.value || null);
  }

  formResetCallback(): void {
    this.value = this.initial;
  }

  private chosen(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
    this.settled();
  }

  private renderOption(option: Option): TemplateResult {
    const input = html`<input
      type="radio" name="group" value=${option.value} .checked=${option.value === this.value} ?disabled=${this.disabled || option.disabled === true}
      @change=${this.chosen}
    />`;
    if (this.look === 'list')
      return html`<label class="choice">${input}<span class="radio"></span><span>${option.label}${option.note ? html`<small>${option.note}</small>` : nothing}</span></label>`;
    const size = this.look === 'cards' ? 18 : 16;
    return html`<label>${input}${option.icon ? html`<t-icon name=${option.icon} size=${size}></t-icon>` : nothing}<span>${option.label}</span></label>`;
  }

  protected override render(): TemplateResult {
    const look = this.look === 'segmented' ? `seg ${this.size === 'small' ? 'small' : ''}` : this.look;
    return html`<fieldset aria-describedby=${this.describedBy}>
      <legend class=${this.hideLabel ? 'sr' : ''}>${this.label}${this.optional ? html`<span class="opt">${word('optional')}</span>` : nothing}</legend>
      <div class=${look}>${this.options.map((option) => this.renderOption(option))}</div>
      ${this.renderMessages()}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-radio-group': TRadioGroup;
  }
}
