import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { element } from './element.js';
import { entityPickerStyles } from './entity-picker/entity-picker.styles.js';
import { EntitySearch } from './entity-picker/entity-search.js';
import { word } from './entity-picker/words.js';
import { FormControl } from './form-control.js';
import './icon.js';
import { ListboxController } from './listbox-controller.js';
import { PopupController } from './popup-controller.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { form } from './styles/form.js';
import { listbox } from './styles/listbox.js';
import { popup } from './styles/popup.js';

/** A person, an agency, or anything else that has a name. */
export interface Entity {
  id: string;
  name: string;
  /** Second line: agency and title of a person, the agency above. */
  detail?: string;
}

/** Those that fit what is typed, the likeliest first; with nothing typed, those to begin with. */
export type EntitySource = (
  query: string,
  signal: AbortSignal,
) => Promise<{ items: readonly Entity[]; more?: boolean }>;

/**
 * `<t-entity-picker label="主持人" icon="user" .source=${…}>`: one person or agency, or with `multiple` several, found by typing. The
 * source is asked a moment after the last key. `chosen` holds what is chosen with its names, `value` the ids; a form gets
 * each id under `name`.
 */
@element('t-entity-picker')
export class TEntityPicker extends FormControl {
  static override styles = [base, controls, form, popup, listbox, entityPickerStyles];

  @property({ attribute: false }) source: EntitySource | null = null;
  @property({ attribute: false }) chosen: readonly Entity[] = [];
  @property({ type: Boolean }) multiple = false;
  /** Tabler name of what is chosen: `user`, `building`. */
  @property() icon = 'user';
  @property() placeholder = '';

  @state() private text = '';
  @state() private said = '';
  @query('#control') private control!: HTMLInputElement;
  @query('.input') private box!: HTMLElement;
  @query('.popup') private list!: HTMLElement;
  private initial: readonly Entity[] = [];
  private readonly popup = new PopupController(this, {
    anchor: () => this.box,
    popup: () => this.list,
    align: () => 'start',
    matchWidth: true,
  });
  private readonly search = new EntitySearch(
    this,
    () => this.source,
    () => this.answered(),
  );
  private readonly listbox = new ListboxController(this, {
    count: () => this.search.items.length,
    start: () => -1,
    isOpen: () => this.popup.isOpen(),
    open: () => this.open(),
    close: () => this.close(),
    choose: (at) => this.pick(this.search.items[at]),
  });

  /** The field, and not the first cross before it. */
  override focus(options?: FocusOptions): void {
    this.control.focus(options);
  }

  /** Ids of what is chosen. */
  get value(): string[] {
    return this.chosen.map(({ id }) => id);
  }

  protected override firstUpdated(): void {
    this.initial = this.chosen;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('chosen') && !changed.has('name')) return;
    const data = new FormData();
    for (const id of this.value) data.append(this.name, id);
    this.internals.setFormValue(this.name ? data : null);
  }

  formResetCallback(): void {
    this.chosen = this.initial;
    this.text = '';
  }

  private open(): void {
    this.popup.show();
    void this.search.ask(this.text.trim());
  }

  private close(): void {
    this.popup.hide();
    this.search.forget();
    this.listbox.move(-1);
  }

  private answered(): void {
    const { state, items, query } = this.search;
    this.listbox.move(items.length > 0 && query ? 0 : -1);
    if (state === 'found') this.said = items.length > 0 ? word('found', { count: items.length }) : this.noneText();
    else this.said = word('failed');
    void this.updateComplete.then(() => this.popup.open && this.popup.place());
  }

  private noneText(): string {
    const { query } = this.search;
    return query ? word('none', { query }) : word('none-at-all');
  }

  private typed(event: Event): void {
    event.stopPropagation();
    this.text = this.control.value;
    if (event instanceof InputEvent && event.isComposing) return;
    this.popup.show();
    this.search.soon(this.text.trim());
  }

  private pick(entity: Entity | undefined): void {
    if (!entity) return;
    this.text = '';
    this.control.value = '';
    this.close();
    if (this.value.includes(entity.id)) this.take(entity);
    else this.change(this.multiple ? [...this.chosen, entity] : [entity], word('added', { name: entity.name }));
  }

  private take(entity: Entity): void {
    this.change(
      this.chosen.filter(({ id }) => id !== entity.id),
      word('removed', { name: entity.name }),
    );
  }

  private change(chosen: readonly Entity[], said: string): void {
    this.chosen = chosen;
    this.said = said;
    this.changing();
    this.settled();
  }

  /** The button pressed goes away with its chip: the next one takes over the focus, or the field. */
  private async takenAway(entity: Entity, at: number): Promise<void> {
    this.take(entity);
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.chip button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this.control).focus();
  }

  private keydown(event: KeyboardEvent): void {
    const last = this.chosen.at(-1);
    if (this.listbox.keydown(event)) return;
    if (event.key === 'Backspace' && this.control.value === '' && last) this.take(last);
    else this.submitOnEnter(event);
  }

  /** A press beside field and crosses is meant for the field. */
  private pressed(event: Event): void {
    if (event.target instanceof Element && event.target.closest('input, button')) return;
    event.preventDefault();
    this.focus();
  }

  private left(event: Event): void {
    event.stopPropagation();
    this.close();
    this.text = '';
  }

  private renderChip(entity: Entity, at: number): TemplateResult {
    const words = word('remove', { name: entity.name });
    return html`<li class="chip" title=${entity.detail ?? nothing}><t-icon name=${this.icon} size="16"></t-icon><span>${entity.name}</span>${
      this.disabled
        ? nothing
        : html`<button type="button" class="icon-btn" aria-label=${words} title=${words} @click=${() => this.takenAway(entity, at)}><t-icon name="x" size="14"></t-icon></button>`
    }</li>`;
  }

  private renderOption({ id, name, detail }: Entity, at: number): TemplateResult {
    const chosen = this.value.includes(id);
    return html`<div role="option" id="option-${at}" class="popup-item ${at === this.listbox.active ? 'active' : ''}" aria-selected=${chosen ? 'true' : 'false'}
      @click=${() => this.pick(this.search.items[at])}><t-icon name=${this.icon} size="18"></t-icon><span>${name}${detail ? html`<small>${detail}</small>` : nothing}</span>
      ${chosen ? html`<t-icon name="check" size="16"></t-icon>` : nothing}</div>`;
  }

  /** What stands instead of options, or after them. */
  private renderTold(): TemplateResult | typeof nothing {
    const { state, items, more } = this.search;
    if (state === 'failed')
      return html`<div class="told">${word('failed')}<button type="button" class="btn small" tabindex="-1" @click=${() => this.search.ask(this.text.trim())}>${word('retry')}</button></div>`;
    if (state === 'found' && items.length === 0) return html`<div class="told">${this.noneText()}</div>`;
    if (state === 'found') return more ? html`<div class="told">${word('more')}</div>` : nothing;
    return items.length === 0 ? html`<div class="told">${word('loading')}</div>` : nothing;
  }

  private renderPopup(): TemplateResult {
    const { items } = this.search;
    return html`<div class="popup" popover="manual" @toggle=${this.popup.toggled} @pointerdown=${(event: Event) => event.preventDefault()}>
      <div id="list" role="listbox" aria-label=${word('list')} aria-multiselectable=${this.multiple ? 'true' : nothing} ?hidden=${items.length === 0}>
        ${this.popup.open ? items.map((one, at) => this.renderOption(one, at)) : nothing}
      </div>
      ${this.popup.open ? this.renderTold() : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { open } = this.popup;
    const full = !this.multiple && this.chosen.length > 0;
    const look = `input ${full ? 'full' : ''} ${this.shownError ? 'bad' : ''} ${this.disabled ? 'off' : ''}`;
    const active = open && this.listbox.active >= 0 ? `option-${this.listbox.active}` : nothing;
    return html`${this.renderField(html`<div class=${look} @pointerdown=${this.pressed}>
        ${
          this.chosen.length > 0
            ? html`<ul class="chips" aria-label=${word('chosen')}>${repeat(
                this.chosen,
                ({ id }) => id,
                (one, at) => this.renderChip(one, at),
              )}</ul>`
            : nothing
        }
        <input
          id="control" role="combobox" aria-autocomplete="list" aria-haspopup="listbox" aria-controls="list" aria-expanded=${open ? 'true' : 'false'} aria-activedescendant=${active}
          .value=${this.text} placeholder=${this.chosen.length === 0 && this.placeholder ? this.placeholder : nothing} ?disabled=${this.disabled} autocomplete="off"
          aria-invalid=${this.shownError ? 'true' : nothing} aria-describedby=${this.describedBy}
          @input=${this.typed} @compositionend=${this.typed} @keydown=${this.keydown} @click=${() => this.listbox.open()} @change=${(event: Event) => event.stopPropagation()} @blur=${this.left}
        />
      </div>
      ${this.renderPopup()}`)}
      <p class="sr" role="status">${this.said}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-entity-picker': TEntityPicker;
  }
}
