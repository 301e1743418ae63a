import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rovedIndex } from './roving.js';

export interface ListboxOptions {
  /** How many options are shown now. */
  count: () => number;
  /** Where the arrows begin when the list opens; -1 for before the first. */
  start: () => number;
  isOpen: () => boolean;
  open: () => void;
  close: () => void;
  choose: (at: number) => void;
}

/**
 * The keyboard of a combobox (WAI-ARIA): the focus stays in the field and `active` walks through the list. The host gives its
 * options `id="option-<n>"` and names the active one by `aria-activedescendant`.
 */
export class ListboxController implements ReactiveController {
  /** The option that Enter would choose; -1 for none. */
  active = -1;
  private scrolled = -1;

  constructor(
    private readonly host: ReactiveControllerHost & { renderRoot: Element | DocumentFragment },
    private readonly options: ListboxOptions,
  ) {
    host.addController(this);
  }

  /** Keeps the active option in view. */
  hostUpdated(): void {
    if (this.active === this.scrolled) return;
    this.scrolled = this.active;
    this.host.renderRoot.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  move(to: number): void {
    this.active = to;
    this.host.requestUpdate();
  }

  /** Opens the list where it begins. */
  open(): void {
    if (this.options.isOpen()) return;
    this.options.open();
    this.scrolled = -1;
    this.move(this.options.start());
  }

  /** True when the key was meant for the list. */
  keydown(event: KeyboardEvent): boolean {
    if (event.isComposing || !this.act(event)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  private act({ key }: KeyboardEvent): boolean {
    const open = this.options.isOpen();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (open) this.move(this.next(key));
      else this.open();
      return true;
    }
    if (!open) return false;
    if (key === 'Tab') this.options.close();
    else if (key === 'Escape') {
      this.options.close();
      return true;
    } else if (key === 'Enter' && this.active >= 0) {
      this.options.choose(this.active);
      return true;
    }
    return false;
  }

  private next(key: string): number {
    const count = this.options.count();
    if (this.active < 0) return key === 'ArrowDown' ? 0 : count - 1;
    return rovedIndex(key, this.active, count, 'vertical') ?? -1;
  }
}
