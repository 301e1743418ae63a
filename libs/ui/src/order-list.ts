import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { element, TesseraElement } from './element.js';
import './icon.js';
import './icon-button.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { word } from './words.js';

export interface OrderItem {
  id: string;
  label: string;
  /** Second line. */
  note?: string;
  icon?: string;
}

/** The list with one member at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  const place = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, place), ...list.slice(from, from + 1), ...rest.slice(place)];
}

/**
 * `<t-order-list label="順序" .items=${…}>`: rows that a person puts in order with the pointer, the arrow keys on a row's
 * handle, or its buttons. `t-order {ids}` after each change, `t-remove {id}` when `removable`; the page owns the items.
 * @fires t-order after each change; `ids` are all, in the new order
 * @fires t-remove when the cross of a row is pressed; the page takes the row away
 */
@element('t-order-list')
export class TOrderList extends TesseraElement {
  static override styles = [
    base,
    controls,
    css`
      ol { display: grid; gap: 4px; }
      li { display: flex; align-items: center; gap: 8px; min-height: 40px; padding: 2px 4px; background: var(--t-surface); border: 1px solid var(--t-border); border-radius: var(--t-radius-2); }
      li.held { border-color: var(--t-accent); background: var(--t-surface-selected); }
      .grip { cursor: grab; touch-action: none; }
      li.held .grip { cursor: grabbing; }
      .text { flex: 1; min-width: 0; line-height: 1.4; overflow-wrap: anywhere; }
      .text small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .place { min-width: 1.5em; text-align: end; font-size: var(--t-text-xs); color: var(--t-text-muted); }
      .acts { display: flex; gap: 4px; }
      @media (max-width: 599.98px) {
        li { flex-wrap: wrap; gap: 0 4px; }
        .place { min-width: 1em; }
        /* a short name leaves room for the buttons, a long one sends them to the next line */
        .text { flex: 1 1 auto; max-width: calc(100% - 7rem); }
        .acts { gap: 0; margin-inline-start: auto; }
        .grip, t-icon-button { display: inline-grid; min-width: 44px; min-height: 44px; place-items: center; }
      }
    `,
  ];

  @property({ attribute: false }) items: readonly OrderItem[] = [];
  @property() label = '';
  @property({ type: Boolean }) removable = false;
  @property({ type: Boolean }) disabled = false;
  /** Order while a row is dragged. */
  @state() private held: { id: string; order: readonly OrderItem[] } | undefined;
  @state() private said = '';
  /** Row whose cross was pressed, and where it stood. */
  private removed: { id: string; at: number } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items')) this.held = undefined;
  }

  /** The button pressed goes away with its row: the next one takes over the focus, so that many can be removed in a row. */
  protected override updated(changed: PropertyValues<this>): void {
    const { removed } = this;
    if (!removed || !changed.has('items')) return;
    this.removed = undefined;
    if (this.items.some(({ id }) => id === removed.id)) return;
    const crosses = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
    crosses[Math.min(removed.at, crosses.length - 1)]?.focus();
  }

  private takeAway(id: string, at: number): void {
    this.removed = { id, at };
    this.send('t-remove', { id });
  }

  private get order(): readonly OrderItem[] {
    return this.held?.order ?? this.items;
  }

  private async move(id: string, to: number, focus: string): Promise<void> {
    const from = this.items.findIndex((one) => one.id === id);
    if (this.disabled || from < 0 || to < 0 || to >= this.items.length || to === from) return;
    const order = moved(this.items, from, to);
    this.items = order;
    this.tell(id, order);
    await this.updateComplete;
    this.focusIn(id, focus);
  }

  /** A row that changed its place has lost the focus; a button that has nothing more to do gives it to the handle. */
  private focusIn(id: string, part: string): void {
    const row = [...this.renderRoot.querySelectorAll<HTMLElement>('li')].find((one) => one.dataset.id === id);
    const wanted = row?.querySelector<HTMLElement & { disabled?: boolean }>(part);
    (wanted && !wanted.disabled ? wanted : row?.querySelector<HTMLElement>('.grip'))?.focus();
  }

  private tell(id: string, order: readonly OrderItem[]): void {
    const at = order.findIndex((one) => one.id === id);
    this.said = word('order.place', { name: order[at]?.label ?? '', place: at + 1, count: order.length });
    this.send('t-order', { ids: order.map((one) => one.id) });
  }

  private keyed(event: KeyboardEvent, id: string, at: number): void {
    if (event.key === 'Escape' && this.held) {
      event.stopPropagation();
      this.held = undefined;
      return;
    }
    const targets: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: this.items.length - 1 };
    const to = targets[event.key];
    if (to === undefined) return;
    event.preventDefault();
    void this.move(id, to, '.grip');
  }

  private grab(event: PointerEvent, id: string): void {
    if (this.disabled || event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.held = { id, order: this.items };
  }

  /** The row goes where the pointer is: behind every other row whose middle is above it. */
  private drag(event: PointerEvent): void {
    const { held } = this;
    if (!held) return;
    const others = [...this.renderRoot.querySelectorAll<HTMLElement>('li')].filter(
      ({ dataset }) => dataset.id !== held.id,
    );
    const to = others.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < event.clientY;
    }).length;
    const from = held.order.findIndex(({ id }) => id === held.id);
    if (from !== to) this.held = { id: held.id, order: moved(held.order, from, to) };
  }

  private drop(): void {
    const { held } = this;
    if (!held) return;
    this.held = undefined;
    if (held.order.every(({ id }, at) => id === this.items[at]?.id)) return;
    this.items = held.order;
    this.tell(held.id, held.order);
  }

  private renderRow({ id, label, note, icon }: OrderItem, at: number): TemplateResult {
    return html`<li data-id=${id} class=${this.held?.id === id ? 'held' : ''}>
      <button type="button" class="icon-btn grip" aria-label=${word('order.grip', { name: label })} ?disabled=${this.disabled}
        @keydown=${(event: KeyboardEvent) => this.keyed(event, id, at)} @pointerdown=${(event: PointerEvent) => this.grab(event, id)}
        @pointermove=${this.drag} @pointerup=${this.drop} @pointercancel=${() => {
          this.held = undefined;
        }}><t-icon name="grip-vertical" size="18"></t-icon></button>
      <span class="place num" aria-hidden="true">${at + 1}</span>
      ${icon ? html`<t-icon name=${icon} size="18"></t-icon>` : nothing}
      <span class="text">${label}${note ? html`<small>${note}</small>` : nothing}</span>
      <span class="acts"><t-icon-button class="up" icon="chevron-up" label=${word('order.up', { name: label })} ?disabled=${this.disabled || at === 0} @click=${() => this.move(id, at - 1, '.up')}></t-icon-button>
      <t-icon-button class="down" icon="chevron-down" label=${word('order.down', { name: label })} ?disabled=${this.disabled || at === this.items.length - 1} @click=${() => this.move(id, at + 1, '.down')}></t-icon-button>
      ${
        this.removable
          ? html`<t-icon-button class="remove" icon="x" label=${word('order.remove', { name: label })} ?disabled=${this.disabled} @click=${() => this.takeAway(id, at)}></t-icon-button>`
          : nothing
      }</span>
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`<ol aria-label=${this.label}>${repeat(
      this.order,
      ({ id }) => id,
      (item, at) => this.renderRow(item, at),
    )}</ol><p class="sr" role="status">${this.said}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-order-list': TOrderList;
  }
}
