import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import { PopupController } from './popup-controller.js';
import { rovedIndex } from './roving.js';
import { SlotController } from './slot-controller.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { popup } from './styles/popup.js';
import { word } from './words.js';

export interface MenuItem {
  value: string;
  label: string;
  /** A second, quiet line. */
  note?: string;
  icon?: string;
  /** Makes the entry a link. */
  href?: string;
  /** The link is a file to keep, not a page to go to. */
  download?: boolean;
  danger?: boolean;
  disabled?: boolean;
  /** For a menu that chooses one of several. */
  checked?: boolean;
  /** Draws a line above. */
  separated?: boolean;
}

/**
 * `<t-menu label="更多" .items=${[…]} @t-select=${…}>`: a button with a menu; arrows, Home, End, first letters, Esc.
 * Without slot `trigger` the button shows `icon` (three dots); `text` puts words on it.
 * @fires t-select when an entry is chosen
 * @slot trigger what stands on the button instead of the icon
 */
@element('t-menu')
export class TMenu extends TesseraElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    controls,
    popup,
    css`
      :host { display: inline-block; max-width: 100%; }
      #trigger { max-width: 100%; white-space: normal; }
      .trigger { display: inline-flex; align-items: center; gap: 8px; padding: 0; border: 0; border-radius: var(--t-radius-2); background: transparent; color: inherit; cursor: pointer; text-align: start; }
      .popup { min-width: 10rem; }
    `,
  ];

  @property({ attribute: false }) items: readonly MenuItem[] = [];
  /** What the button is called; also its tooltip when it shows an icon only. */
  @property() label = '';
  @property() text = '';
  @property() icon = 'dots';
  @property() variant: 'default' | 'quiet' | 'plain' | 'primary' = 'plain';
  @property() size: 'small' | 'medium' = 'small';
  @property() align: 'start' | 'end' = 'end';
  @property({ type: Boolean }) disabled = false;

  @query('#trigger') private trigger!: HTMLButtonElement;
  @query('#menu') private list!: HTMLElement;
  private readonly slots = new SlotController(this);
  private readonly popup = new PopupController(this, {
    anchor: () => this.trigger,
    popup: () => this.list,
    align: () => this.align,
  });

  private get entries(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  }

  private open(index: number): void {
    this.popup.show();
    this.entries.at(index)?.focus();
  }

  private readonly pressed = (): void => {
    if (this.popup.toggle()) this.entries[0]?.focus();
  };

  private close(): void {
    this.popup.hide();
    this.trigger.focus();
  }

  private readonly triggerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.open(event.key === 'ArrowDown' ? 0 : -1);
  };

  private readonly menuKey = (event: KeyboardEvent): void => {
    const entries = this.entries;
    const current = entries.findIndex((entry) => entry.matches(':focus'));
    if (event.key === 'Tab') this.popup.hide();
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
      return;
    }
    const next = rovedIndex(event.key, current, entries.length, 'vertical') ?? this.byLetter(event, current);
    if (next === null) return;
    event.preventDefault();
    entries[next]?.focus();
  };

  /** The next entry that starts with the letter typed. */
  private byLetter(event: KeyboardEvent, current: number): number | null {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return null;
    const letter = event.key.toLowerCase();
    const order = this.items.map((_, step) => (current + 1 + step) % this.items.length);
    return order.find((index) => this.items[index]?.label.toLowerCase().startsWith(letter)) ?? null;
  }

  private choose(event: Event, item: MenuItem): void {
    if (item.disabled) {
      event.preventDefault();
      return;
    }
    this.close();
    this.send('t-select', { value: item.value });
  }

  private renderItem(item: MenuItem): TemplateResult {
    const look = ['popup-item', item.danger ? 'danger' : '', item.checked ? 'chosen' : ''].filter(Boolean).join(' ');
    const role = item.checked === undefined ? 'menuitem' : 'menuitemradio';
    const checked = item.checked === undefined ? nothing : item.checked ? 'true' : 'false';
    const disabled = item.disabled ? 'true' : nothing;
    const inside = html`${item.icon ? html`<t-icon name=${item.icon} size="18"></t-icon>` : nothing}
      <span class="grow">${item.label}${item.note ? html`<small>${item.note}</small>` : nothing}</span>
      ${item.checked ? html`<t-icon name="check" size="16"></t-icon>` : nothing}`;
    return html`${item.separated ? html`<hr role="separator" />` : nothing}${
      item.href
        ? html`<a class=${look} role=${role} tabindex="-1" href=${item.href} ?download=${item.download} aria-disabled=${disabled} @click=${(event: Event) => this.choose(event, item)}>${inside}</a>`
        : html`<button type="button" class=${look} role=${role} tabindex="-1" aria-checked=${checked} aria-disabled=${disabled} @click=${(event: Event) => this.choose(event, item)}>${inside}</button>`
    }`;
  }

  private renderTrigger(): TemplateResult {
    const own = this.slots.has('trigger');
    const size = this.size === 'small' ? 'small' : '';
    const variant = { default: '', quiet: 'quiet', plain: 'quiet plain', primary: 'primary' }[this.variant];
    const look = own ? 'trigger' : this.text ? `btn ${variant} ${size}` : `btn icon ${variant} ${size}`;
    return html`<button
      type="button" id="trigger" class=${look} ?disabled=${this.disabled} aria-haspopup="menu" aria-expanded=${this.popup.open ? 'true' : 'false'}
      aria-controls="menu" aria-label=${this.label || (own || this.text ? nothing : word('menu.more'))}
      title=${own || this.text ? nothing : this.label || word('menu.more')} @pointerdown=${this.popup.pressing} @click=${this.pressed} @keydown=${this.triggerKey}
    ><slot name="trigger">${this.text ? html`${this.text}<t-icon name="chevron-down" size="16"></t-icon>` : html`<t-icon name=${this.icon} size="18"></t-icon>`}</slot></button>`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderTrigger()}
      <div id="menu" class="popup" popover="auto" role="menu" aria-label=${this.label || this.text || word('menu.more')} @toggle=${this.popup.toggled} @keydown=${this.menuKey}>
        ${this.items.map((item) => this.renderItem(item))}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-menu': TMenu;
  }
}
