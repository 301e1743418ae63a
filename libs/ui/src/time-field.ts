import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { element } from './element.js';
import './icon.js';
import { ListboxController } from './listbox-controller.js';
import { PopupController } from './popup-controller.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { form } from './styles/form.js';
import { listbox } from './styles/listbox.js';
import { popup } from './styles/popup.js';
import { word } from './time-field/words.js';
import { parseTime } from './time-parse.js';
import { timesBetween } from './times.js';
import { type Reading, TypedField } from './typed-field.js';

/**
 * `<t-time-field label="開始" name="start" value="09:30" min="08:00" max="18:00">`: a time of day, typed or picked from a list.
 * Takes 9, 930, 9:30, 下午 2:30; shows 09:30 on leaving; `value` is `HH:MM` or empty. What cannot be read is kept and
 * explained; `fault` is then true and `value` empty. Any minute may be typed, `step` is only for the list.
 */
@element('t-time-field')
export class TTimeField extends TypedField {
  static override styles = [
    base,
    controls,
    form,
    popup,
    listbox,
    css`
      .popup { width: 8rem; max-height: 17rem; }
      .popup-item { justify-content: space-between; }
      @media (max-width: 599.98px) { .end .icon-btn { width: 2.5rem; height: 2.5rem; } }
    `,
  ];

  /** First and last time that may be chosen, `HH:MM`; `24:00` as last lets a person choose the end of the day. */
  @property() min = '';
  @property() max = '';
  /** Minutes between the times of the list. */
  @property({ type: Number }) step = 30;
  @property() placeholder = '';

  @query('.input') private box!: HTMLElement;
  @query('.popup') private list!: HTMLElement;
  private readonly popup = new PopupController(this, {
    anchor: () => this.box,
    popup: () => this.list,
    align: () => 'start',
    matchWidth: true,
  });
  private readonly listbox = new ListboxController(this, {
    count: () => this.times.length,
    start: () => Math.max(0, this.nearest()),
    isOpen: () => this.popup.isOpen(),
    open: () => this.popup.show(),
    close: () => this.popup.hide(),
    choose: (at) => this.picked(this.times[at] ?? ''),
  });

  private get times(): string[] {
    return timesBetween(this.min || '00:00', this.max || '23:59', this.step);
  }

  /** The time of the list at or after the value. */
  private nearest(): number {
    return this.value ? this.times.findIndex((time) => time >= this.value) : 0;
  }

  protected override shown(): string {
    return this.value;
  }

  protected override read(text: string): Reading {
    const time = parseTime(text);
    if (time === null || (time === '24:00' && !this.max)) return { fault: word('format') };
    if (this.min && time < this.min) return { fault: word('too-early', { time: this.min }) };
    if (this.max && time > this.max) return { fault: word('too-late', { time: this.max }) };
    return { value: time };
  }

  private picked(time: string): void {
    this.take(time, true);
    this.popup.hide();
    this.control.focus();
    this.changing();
    this.settled();
  }

  private typed(): void {
    this.take(this.control.value, false);
    if (this.popup.isOpen()) this.listbox.move(this.value ? this.nearest() : -1);
  }

  private keydown(event: KeyboardEvent): void {
    if (this.listbox.keydown(event)) return;
    if (event.key === 'Enter') this.take(this.control.value, true);
    this.submitOnEnter(event);
  }

  private pressed(): void {
    if (this.popup.isOpen()) this.popup.hide();
    else this.listbox.open();
    this.control.focus();
  }

  private renderTime(time: string, at: number): TemplateResult {
    const chosen = time === this.value;
    return html`<div role="option" id="option-${at}" class="popup-item num ${at === this.listbox.active ? 'active' : ''}" aria-selected=${chosen ? 'true' : 'false'}
      @click=${() => this.picked(time)}>${time}${chosen ? html`<t-icon name="check" size="16"></t-icon>` : nothing}</div>`;
  }

  protected override render(): TemplateResult {
    const { open } = this.popup;
    const look = `input num ${this.shownError ? 'bad' : ''} ${this.disabled ? 'off' : ''}`;
    return this.renderField(html`<div class=${look}>
        <input
          id="control" role="combobox" aria-autocomplete="none" aria-haspopup="listbox" aria-controls="list" aria-expanded=${open ? 'true' : 'false'}
          aria-activedescendant=${open && this.listbox.active >= 0 ? `option-${this.listbox.active}` : nothing}
          .value=${this.text} ?disabled=${this.disabled} placeholder=${this.placeholder || nothing} autocomplete="off" inputmode="numeric"
          aria-invalid=${this.shownError ? 'true' : nothing} aria-describedby=${this.describedBy}
          @input=${this.typed} @change=${this.left} @keydown=${this.keydown} @blur=${() => this.popup.hide()}
        />
        <span class="end"><button
          type="button" class="icon-btn ${open ? 'on' : ''}" tabindex="-1" aria-label=${word('open')} title=${word('open')} ?disabled=${this.disabled}
          @pointerdown=${(event: Event) => event.preventDefault()} @click=${this.pressed}
        ><t-icon name="clock" size="18"></t-icon></button></span>
      </div>
      <div id="list" class="popup" popover="manual" role="listbox" aria-label=${word('list')} @toggle=${this.popup.toggled} @pointerdown=${(event: Event) => event.preventDefault()}>
        ${open ? this.times.map((time, at) => this.renderTime(time, at)) : nothing}
      </div>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-time-field': TTimeField;
  }
}
